/**
 * Made-up sentences with names from all over the world, as news in English writes them. `[P …]` marks a person,
 * `[O …]` an organisation, `[L …]` a place; what is not marked is none of the three. `names.test.ts` holds the share
 * that is found exactly above a floor, and `MUST_PASS` at all of it.
 */
export const MUST_PASS: readonly string[] = `
Iraqi Prime Minister [P Mustafa al-Kadhimi] met President [P Joe Biden] in [L Washington] on Monday.
[P Dmitry Peskov] told reporters that [L Russia] would watch the talks.
[P Mohammed bin Salman] flew to [L Egypt] on Tuesday.
[P Recep Tayyip Erdogan] spoke by telephone with [P Vladimir Putin], the Turkish presidency said.
[P Xi Jinping] will visit [L Vietnam] in December.
[P Kim Jong-un] watched the launch, [O KCNA] reported.
Indonesian President [P Joko Widodo] opened the summit in [L Jakarta].
[P Goodluck Jonathan] lost the vote in [L Nigeria].
[O Reuters] quoted [P Ali Larijani] as saying that [L Iran] was ready.
[L Iraq] and [L Syria] closed the border.
[P Narendra Modi] thanked [P Shinzo Abe] for the loan.
Foreign Minister [P Sergei Lavrov] arrived in [L Ankara] on Friday.
[P Angela Merkel] and [P Emmanuel Macron] agreed on the plan.
[O Hezbollah] fighters left the village, [P Hassan Nasrallah] said.
The [O FBI] searched the home of [P Michael Flynn].
[P Abdel Fattah el-Sisi] won the vote in [L Egypt].
`
  .trim()
  .split("\n");

export const CASES: readonly string[] = `
[P Ludmira Lyon], a nurse, sued the clinic. [P Lyon] lives alone, and [P Lyon] has no car.
[P Barham Salih] asked [P Adil Abdul-Mahdi] to stay in office until a successor was found.
[P Muqtada al-Sadr] called his followers to the streets of [L Najaf] and [L Karbala].
[P Nouri al-Maliki] and [P Haider al-Abadi] led rival lists.
[P Abu Bakr al-Baghdadi] died in a raid in [L Idlib], the [O Pentagon] said.
[P Abu Mohammed al-Julani] commands [O Hayat Tahrir al-Sham].
[P Khalifa Haftar]'s forces shelled [L Tripoli] for a third day.
[P Abdul Hamid Dbeibah] refused to step down in [L Libya].
[P Omar Hassan al-Bashir] was taken to [L Kobar] prison.
[P Abdel Fattah al-Burhan] dissolved the government in [L Khartoum].
[P Mohamed Hamdan Dagalo], known as [P Hemeti], left for [L Chad].
[P Ismail Haniyeh] thanked [L Qatar] and [L Egypt].
[P Mahmoud Abbas] will meet [P King Abdullah] in [L Amman].
[P Saad Hariri] resigned in a speech from [L Riyadh].
[P Walid Jumblatt] warned of a long winter in [L Lebanon].
[P Ali Abdullah Saleh] had ruled [L Yemen] for three decades.
[P Abd Rabbuh Mansur Hadi] fled from [L Aden] to [L Saudi Arabia].
[P Zine El Abidine Ben Ali] died in exile in [L Jeddah].
[P Rached Ghannouchi] leads [O Ennahda].
[P Abdelmadjid Tebboune] was sworn in as president of [L Algeria].
[P Tamim bin Hamad Al Thani] received the envoy in [L Doha].
[P Mohammed bin Zayed] rules [L Abu Dhabi].
[P Sheikh Hasina] has governed [L Bangladesh] for years.
[P Haitham bin Tariq] succeeded [P Qaboos] in [L Oman].
Foreign Minister [P Hossein Amir-Abdollahian] flew home to [L Tehran].
Actor [P Amir Khan] praised the film.
[O Jemaah Islamiyah] ([O JI]) recruited in [L Java], [P Tito Karnavian] said.
[P Hassan Rouhani] and [P Javad Zarif] defended the deal with [L China].
[P Ebrahim Raisi] won; [P Abdolnaser Hemmati] conceded.
Ayatollah [P Ali Khamenei] spoke in [L Mashhad].
[P Qassem Soleimani] was killed near [L Baghdad].
[P Mir Hossein Mousavi] has been under house arrest in [L Tehran] since the protests.
[P Mohammad Bagher Ghalibaf] heads the [O Majlis].
[P Narges Mohammadi] was moved to [L Evin] prison.
[P Ashraf Ghani] and [P Abdullah Abdullah] signed the agreement in [L Kabul].
[P Zabihullah Mujahid], a [O Taliban] spokesman, denied it.
[P Mullah Abdul Ghani Baradar] arrived in [L Kandahar].
[P Hamid Karzai] met [P Zalmay Khalilzad] at the palace.
[P Gulbuddin Hekmatyar] returned to [L Jalalabad] after years.
Mr. [P Ghani] left; Mr. [P Karzai] stayed.
[P Imran Khan] accused [P Shehbaz Sharif] of theft.
[P Nawaz Sharif] flew from [L London] to [L Lahore].
[P Bilawal Bhutto Zardari] spoke in [L Sindh].
[P Kemal Kilicdaroglu] of the [O Republican People's Party] conceded.
[P Hulusi Akar] and [P Mevlut Cavusoglu] went to [L Baku].
[P Selahattin Demirtas] has been held in [L Edirne] since the arrests.
[P Masoud Barzani] told [O Rudaw] that [L Kirkuk] was lost.
[P Volodymyr Zelensky] visited [L Kharkiv]; [P Olena Zelenska] stayed in [L Kyiv].
[P Serhiy Haidai], governor of [L Luhansk], posted the pictures.
[P Alexander Lukashenko] freed [P Siarhei Tsikhanouski] in [L Minsk].
[P Svetlana Tikhanovskaya] lives in [L Vilnius].
[P Alexei Navalny] was flown to [L Omsk].
[P Yevgeny Prigozhin] owned the [O Wagner Group].
[P Ramzan Kadyrov] rules [L Chechnya].
[P Ilham Aliyev] and [P Nikol Pashinyan] met in [L Sochi].
[P Salome Zourabichvili] vetoed the bill in [L Tbilisi].
[P Kassym-Jomart Tokayev] changed the capital's name back to [L Astana].
[P Gurbanguly Berdymukhamedov] handed power to his son [P Serdar].
[P Shavkat Mirziyoyev] opened a plant in [L Samarkand].
[P Hu Jintao] was led out of the hall, [O Xinhua] said.
[P Li Keqiang] and [P Wang Yi] attended.
[P Zhao Lijian] of the [O Foreign Ministry] rejected the report.
[P Tsai Ing-wen] thanked voters in [L Taiwan].
[P Carrie Lam] withdrew the bill in [L Hong Kong].
[P Moon Jae-in] met [P Kim Yo-jong] in [L Panmunjom].
[P Yoon Suk-yeol] visited [L Busan].
[P Fumio Kishida] succeeded [P Yoshihide Suga] in [L Tokyo].
[P Nguyen Phu Trong] was re-elected in [L Hanoi].
[P Hun Sen] named his son [P Hun Manet].
[P Aung San Suu Kyi] was moved to [L Naypyidaw].
[P Min Aung Hlaing] seized power in [L Myanmar].
[P Prayuth Chan-ocha] dissolved parliament in [L Bangkok].
[P Mahathir Mohamad] and [P Anwar Ibrahim] broke again.
[P Susilo Bambang Yudhoyono] and [P Megawati Sukarnoputri] did not shake hands.
[P Suharto] stepped down after riots in [L Jakarta].
[P Prabowo Subianto] chose [P Gibran Rakabuming Raka].
[P Rodrigo Duterte] cursed the envoy in [L Manila].
[P Ferdinand Marcos Jr.] took the oath.
[P Mahinda Rajapaksa] fled to [L Trincomalee].
[P Rahul Gandhi] marched through [L Kerala].
[P Arvind Kejriwal] was arrested in [L New Delhi].
[P Pushpa Kamal Dahal] lost a vote in [L Kathmandu].
[P Abiy Ahmed] sent troops to [L Tigray].
[P Debretsion Gebremichael] spoke from [L Mekelle].
[P Isaias Afwerki] has ruled [L Eritrea] since 1993.
[P Hassan Sheikh Mohamud] returned to [L Mogadishu].
[P Yoweri Museveni] jailed [P Kizza Besigye] in [L Kampala].
[P Uhuru Kenyatta] backed [P Raila Odinga] against [P William Ruto].
[P Paul Kagame] denied helping the [O M23].
[P Felix Tshisekedi] accused [L Rwanda].
[P Salva Kiir] and [P Riek Machar] shared a table in [L Juba].
[P Muhammadu Buhari] cut short his stay in [L London].
[P Bola Ahmed Tinubu] of the [O All Progressives Congress] won in [L Lagos].
[P Nana Akufo-Addo] closed the border of [L Ghana].
[P Alassane Ouattara] ran for a third term in [L Ivory Coast].
[P Ousmane Sonko] was freed in [L Dakar].
[P Ibrahim Boubacar Keita] was toppled in [L Bamako].
[P Mahamat Idriss Deby] took over in [L N'Djamena].
[P Emmerson Mnangagwa] replaced [P Robert Mugabe].
[P Cyril Ramaphosa] and [P Jacob Zuma] belong to the [O ANC].
[P Nkosazana Dlamini-Zuma] chaired the [O African Union] commission.
[P Nicolas Maduro] and [P Juan Guaido] both claim [L Venezuela].
[P Andres Manuel Lopez Obrador] spoke in [L Oaxaca].
[P Luiz Inacio Lula da Silva] beat [P Jair Bolsonaro].
[P Gabriel Boric] visited [L Punta Arenas].
[P Ursula von der Leyen] addressed the [O European Parliament] in [L Strasbourg].
[P Giorgia Meloni] met [P Viktor Orban] in [L Rome].
[P Jean-Claude Juncker] and [P Jens Stoltenberg] embraced.
[P Leo Varadkar] and [P Mary Lou McDonald] debated in [L Dublin].
[P Bakir Izetbegovic] spoke in [L Sarajevo], [P Milorad Dodik] in [L Banja Luka].
The [O World Health Organization] ([O WHO]) sent [P Tedros Adhanom Ghebreyesus] to [L Goma].
[L Kabul], [L Afghanistan] ([O AP]) — A bomb hit a bus on Sunday.
The [O Oregon State Police] and the [O Salem Police Department] sealed the bank.
The [O Ministry of Defence] in [L New Delhi] named the ship's captain as [P Arun Prakash].
[O Al Jazeera] and [O Al Arabiya] showed the same pictures from [L Aleppo].
The villages of [L Deh Sabz], [L Paghman] and [L Bagrami] were without power.
The ship passed the [L Strait of Hormuz] and turned into the [L Gulf of Oman].
The [O Senate] sent the bill back to the [O House], where [P Nancy Pelosi] is speaker.
The [O Kremlin] and the [O White House] gave no details.
American and Iraqi officers met Kurdish fighters near [L Mosul].
[P Bashar al-Assad]'s army took [L Douma] from [O Jaish al-Islam].
The [O Houthis] said they had hit [L Abha] airport.
[O Boko Haram] freed girls from [L Chibok] in [L Borno].
[P Abubakar Shekau] was dead, the [O Nigerian Army] said.
[P Sultan bin Ahmed Al Jaber] runs [O ADNOC], the state oil company of [L Abu Dhabi].
Sheikh [P Nimr al-Nimr] was beheaded in [L Saudi Arabia], and [P al-Nimr]'s brother mourned in [L Awamiyah].
[P Ahmed ould Abdel Aziz] of [L Mauritania] met [P Ely Ould Mohamed Vall].
[P Abu Mahdi al-Muhandis] led [O Kataib Hezbollah] in [L Iraq].
[P Umm Kulthum] sang in [L Cairo] for the soldiers.
[P Khalid ibn al-Walid] is buried in [L Homs], the guide said.
[P Ismail ag Ahmed], a Tuareg elder from [L Kidal], called for talks with [L Mali].
[P Mohamed Ould Ghazouani] won the vote in [L Mauritania] without a runoff.
The brothers [P Said Kouachi] and [P Cherif Kouachi] were killed in [L Dammartin-en-Goele].
[P Abd al-Malik al-Houthi] spoke on [O Al Masirah] from [L Saada].
[P Sirajuddin Haqqani] has never been seen in [L Khost], say elders of the [O Haqqani network].
[P Daw Aung San Suu Kyi] and [P U Win Myint] were charged in [L Naypyitaw].
[P Thein Sein] shook hands with [P Khin Nyunt] in [L Rangoon].
[P Sukarno] and [P Hatta] declared the independence of [L Indonesia].
Like many Indonesians, [P Boediono] goes by one name; [P Boediono] taught in [L Yogyakarta].
[P Chen Shui-bian] was jailed in [L Taipei]; [P Ma Ying-jeou] came after him.
[P Park Geun-hye] was freed, and [P Park] went home to [L Daegu].
[P Nguyen Tan Dung] fell out with [P Truong Tan Sang] in [L Hanoi], and [P Dung] retired.
[P Tran Dai Quang] died in [L Ninh Binh].
[P Ri Sol-ju] stood beside [P Kim] at the stadium in [L Pyongyang].
[P Vladimir Vladimirovich Putin] and [P Sergei Kuzhugetovich Shoigu] went fishing in [L Tuva].
[P Yulia Navalnaya] and [P Lyudmila Navalnaya] waited outside the prison in [L Kharp].
[P Gulnara Karimova], daughter of [P Islam Karimov], was tried in [L Tashkent].
[P Emomali Rahmon] dropped the Russian ending from his name in [L Dushanbe].
[P Almazbek Atambayev] surrendered in [L Koi-Tash], near [L Bishkek].
[P Mikheil Saakashvili] crossed into [L Ukraine] from [L Poland] with [P Yulia Tymoshenko].
[P Ali-Akbar Salehi], head of the [O Atomic Energy Organization of Iran], went to [L Vienna].
[P Seyyed Abbas Mousavi] of the [O Iranian Foreign Ministry] said [L Japan] had asked for talks.
[P Esmail Qaani] took over the [O Quds Force] after [P Soleimani].
[P Masoud Pezeshkian], a heart surgeon from [L Tabriz], beat [P Saeed Jalili].
[P Binali Yildirim] of the [O AK Party] conceded [L Istanbul] to [P Ekrem Imamoglu].
[P Abdullah Ocalan], jailed on [L Imrali], told the [O PKK] to disarm.
[P Tawakkol Karman] of [L Yemen] and [P Leymah Gbowee] of [L Liberia] shared the prize.
[P Yahya Jammeh] fled [L Banjul] for [L Equatorial Guinea] after [P Adama Barrow] won.
[P Teodoro Obiang Nguema Mbasogo] has ruled [L Malabo] since a coup.
[P Joao Lourenco] dismissed [P Isabel dos Santos] from [O Sonangol] in [L Luanda].
[P Kgalema Motlanthe] and [P Ngozi Okonjo-Iweala] addressed the [O African Development Bank] in [L Abidjan].
[P Haile Selassie] was crowned in [L Addis Ababa]; [P Mengistu Haile Mariam] fled to [L Zimbabwe].
[P Siad Barre]'s men left [L Hargeisa] in ruins, [P Edna Adan Ismail] recalls.
[P Bazoum] was held in his palace in [L Niamey] by [P Abdourahamane Tiani].
[P Choguel Kokalla Maiga] and Colonel [P Assimi Goita] quarrelled in [L Bamako].
[P Evo Morales Ayma] left [L Bolivia] for [L Mexico City].
[P Maria Corina Machado] and [P Edmundo Gonzalez Urrutia] marched in [L Caracas].
[P Ollanta Humala Tasso] and his wife, [P Nadine Heredia], were held in [L Lima].
[P A.P.J. Abdul Kalam] and [P M.K. Stalin] came from [L Tamil Nadu].
[P H.D. Deve Gowda], [P P.V. Narasimha Rao] and [P V.P. Singh] led weak cabinets in [L India].
Maulana [P Fazlur Rehman] led his men from [L Karachi] to [L Islamabad].
[P Asif Ali Zardari] and [P Benazir Bhutto] were married in [L Karachi].
[P Mamata Banerjee] of the [O Trinamool Congress] stormed out of the meeting in [L Kolkata].
[P Velupillai Prabhakaran] led the [O Tamil Tigers] in [L Jaffna].
[P Gotabaya Rajapaksa] flew to [L Male], and [P Ranil Wickremesinghe] was sworn in.
[P Ghassan Abu-Sittah] operated day and night at [O Al-Shifa Hospital] in [L Gaza City].
[P Mahmud Darwish] was born in [L al-Birwa], a village near [L Acre].
Fighters from [L Deir al-Zour] reached [L Tal Afar] and [L Umm Qasr] on Tuesday.
The road from [L Ras al-Ain] to [L Ain al-Arab] runs past [L Kafr Nabl].
[O Islamic State] ([O IS]) gunmen stormed [L Abu Ghraib] prison near [L Baghdad].
[P Ali Mohammed Ali] and [P Mohammed Ali Mohammed] are cousins from [L Basra].
Lt. Gen. [P Abdul-Wahab al-Saadi] won back [L Baiji] and [L Fallujah].
[P Oleksandr Syrskyi] replaced [P Valerii Zaluzhnyi]; [P Zaluzhnyi] went to [L London].
[P Tharman Shanmugaratnam] beat [P Ng Kok Song] in [L Singapore].
`
  .trim()
  .split("\n");
