/**
 * Given and family names as English-language news writes them, from languages whose lists come in other scripts or not
 * at all: Arabic, Persian and Dari, Pashto, Urdu, Kurdish, Russian and Ukrainian, Chinese, Korean, Japanese, African and
 * Indonesian names. Common knowledge, written down for Readout; spellings vary as they do in the press.
 */
export const MALE_GIVEN_NAMES = words(`
Abbas Abdallah Abdel Abdul Abdulaziz Abdulkarim Abdullah Abdullahi Abdulrahman Abdurrahman Abdelaziz Abdelfattah Abdelkader Abdolreza Adel Adil
Adnan Afzal Ahmad Ahmed Ahmet Akbar Akram Ala Alaa Ali Alireza Amin Amir Ammar Anas Anwar Arash Aref Arif Asad Asghar Asif Aslam Atef Awad
Ayad Ayman Aziz Azmi Badr Bahaa Bahram Bakr Barham Bashar Bashir Basim Bassam Behrouz Behnam Bijan Bilal Burhan Burhanuddin Dawood Dawud Dhafer
Ebrahim Ehsan Emad Esmail Fadi Fadel Fahad Fahd Faisal Fakhri Falah Farhad Farid Faris Farouk Farooq Faruk Fathi Fawzi Fayez Fayyad Fereydoun Feroz
Firas Fouad Fuad Gamal Ghasem Ghassan Ghazi Gholam Gholamreza Gulbuddin Habib Hadi Hafez Hafiz Haidar Haider Hakim Hamad Hamdi Hamdullah Hamid Hamza
Hani Haroun Hasan Hashem Hashim Hassan Hatem Haydar Hazem Heydar Heidar Hesham Hisham Hosni Hossam Hossein Houshang Hussain Hussein Husayn Ibrahim
Idris Ihsan Ikram Ilham Imad Imran Iqbal Iskandar Ismail Issa Iyad Izzat Jaber Jabir Jafar Jalal Jalil Jamal Jamil Jassim Javad Jawad Kamal Kamran
Karim Karrar Kazem Khaled Khalid Khalifa Khalil Khalilullah Khamis Khosrow Kiarash Kourosh Latif Luay Lutfi Maher Mahdi Mahmood Mahmoud Mahmud Majed
Majid Malik Mamdouh Mansour Marwan Masoud Massoud Mazen Mehdi Mehran Milad Mirza Moammar Moataz Mohamad Mohamed Mohammad Mohammed Mohsen Mohsin
Moqtada Muqtada Morteza Mostafa Motaz Mousa Moussa Muammar Mubarak Muhammad Muhammadu Muhsin Munir Murad Musa Mustafa Mustapha Muzaffar Nabil Nader
Nadim Nadir Naguib Naim Najib Najibullah Naseer Nasir Nasser Nawaf Nawaz Nayef Nazem Nazir Nidal Nizar Noor Nouri Nuri Omar Omid Osama Osman Othman
Parviz Qais Qasem Qasim Qassem Rachid Rafik Rahim Rahmat Raid Ramadan Rami Ramin Ramzi Rashad Rashid Raouf Rauf Reza Riad Riyad Rouhollah Ruhollah
Rustam Saad Sabah Sabri Saddam Sadeq Sadiq Saeb Saeed Saif Sajjad Salah Salahuddin Saleh Salem Salim Salman Salih Sameh Sami Samir Sardar Sarwar
Saud Sayed Sayyid Shahab Shahbaz Shahid Shahram Shakir Shapour Sharif Shavkat Shehbaz Siamak Sirajuddin Sohrab Sulaiman Suleiman Sultan Syed Tahir
Taha Tahsin Talal Talib Tamim Tareq Tariq Tarek Tawfiq Tayeb Thabit Turki Usama Usman Wael Wahid Waleed Walid Wasim Wissam Yahya Yaqub Yasin Yasir
Yasser Yousef Youssef Yousuf Yusuf Zabihullah Zahir Zaid Zakaria Zaki Zalmay Zayed Ziad Zia Zine Zulfikar
Aleksandr Aleksei Alexander Alexei Anatoly Andrei Andrey Andriy Anton Arkady Arseniy Artem Boris Bogdan Bohdan Denis Denys Dmitri Dmitry Dmytro
Eduard Evgeny Fyodor Gennady Georgy German Gleb Grigory Igor Ihor Ilya Innokenty Ivan Kirill Konstantin Kostiantyn Leonid Lev Maksim Maxim Mikhail
Mykhailo Mykola Nikita Nikolai Nikolay Oleg Oleh Oleksandr Oleksii Oleksiy Pavel Pavlo Petro Pyotr Roman Ruslan Ramzan Semyon Serhii Serhiy Sergei
Sergey Sergiy Stanislav Taras Timur Vadim Valentin Valery Valeriy Vasily Viacheslav Viktor Vitaly Vitali Vladimir Vladislav Volodymyr Vyacheslav
Yaroslav Yegor Yevgeny Yevhen Yuri Yuriy Zakhar Aslan Shamil Akhmed Akhmad Magomed Nursultan Kassym Kassym-Jomart Emomali Gurbanguly Islam Sadyr Ilham
Heydar Hikmet Recep Tayyip Mevlut Binali Bulent Devlet Kemal Orhan Selahattin Suleyman Turgut Hulusi Hakan Fahrettin Ekrem Mansur
Xi Hu Wen Jiang Deng Zhou Li Wang Zhang Liu Chen Yang Huang Zhao Wu Xu Sun Zhu Ma Guo Lin He Gao Liang Zheng Luo Song Xie Tang Han Cao Peng Zeng
Xiao Tian Dong Yuan Pan Cai Jinping Jintao Jiabao Keqiang Zedong Xiaoping Enlai Zemin Qishan Xilai Yongkang Yi Jiechi Wenbin Lijian Weiwei Xiaobo
Jong-un Jong-il Il-sung Jae-in Geun-hye Myung-bak Yong-ho Jae-yong Suk-yeol Moon Kim Park Lee Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon
Shinzo Yoshihide Fumio Junichiro Taro Yukio Naoto Ichiro Akihito Naruhito Haruki Kenzaburo Hideki Hiroshi Takashi Kenji Satoshi Makoto Koji
Narendra Rahul Rajiv Manmohan Amit Arvind Atal Lal Krishna Mohan Rajnath Sanjay Ashok Anil Sunil Vijay Ajay Suresh Ramesh Mahesh Dinesh Rajesh Manoj
Mahinda Gotabaya Ranil Maithripala Anura Sheikh Mujibur Ziaur Ershad Yunus Pushpa Prachanda Baburam Sher
Joko Susilo Bambang Yudhoyono Prabowo Suharto Sukarno Megawati Basuki Jusuf Budi Agus Slamet Surya Wiranto Gatot Tito Dedi Eko Hendra Iwan Ridwan Anies
Ferdinand Rodrigo Benigno Mahathir Anwar Najib Muhyiddin Thaksin Prayuth Prawit Hun Sen Thein Min Aung Than Htin
Abiy Hailemariam Meles Isaias Haile Tedros Getachew Debretsion Yoweri Paul Salva Riek Omar Abdalla Uhuru Raila Mwai William Jomo Kenyatta Robert
Emmerson Morgan Nelson Thabo Jacob Cyril Kgalema Julius Goodluck Olusegun Umaru Atiku Bola Yemi Sani Nuhu Aminu Kofi Kwame Nana Jerry Laurent Alassane
Blaise Idriss Mahamat Paul Ali Bongo Denis Joseph Felix Etienne Macky Abdoulaye Amadou Mahamadou Boubacar Ibrahima Ousmane Mamadou Sekou Alpha Moussa
Siad Mohamud Abdiqasim Abdirahman Abdi Farah Warsame Nuur Shariif Guled Aden Hassan-Sheikh Musevni Tendai Tapiwa Tatenda Chinedu Emeka Chukwuma Ikechukwu Obinna
Tunde Femi Segun Kunle Wole Babatunde Ayodele Sipho Thulani Jabu Bongani Themba Mandla Lwazi Kamau Mwangi Otieno Odhiambo Kipchoge Wanjiru
`);

export const FEMALE_GIVEN_NAMES = words(`
Aisha Ayesha Aicha Amal Amina Amira Anousheh Asma Asmaa Aya Azadeh Azra Bahar Benazir Bina Bushra Dalia Dina Elham Fadia Farah Farida Fariba Fatema
Fatima Fatemeh Fatma Fatou Fawzia Fereshteh Firouzeh Forough Ghada Golnaz Habiba Hadiya Hala Halima Hanan Hanin Haya Hiba Hind Huda Iman Jamila Khadija
Khadijeh Khalida Kobra Laila Lamia Latifa Layla Leila Leyla Lina Lubna Maha Mahnaz Mahsa Malala Malika Manal Maryam Masih Masoumeh Meryem Mina Mona
Muna Nabila Nadia Nahid Nada Najla Najwa Narges Nargis Nasreen Nasrin Nawal Nazanin Neda Noura Nura Parisa Parvaneh Parvin Rabia Rana Rania Rasha
Razia Reem Rima Roya Sabiha Safiya Sahar Saima Sakineh Salma Samira Samar Sana Sanaa Sara Shabnam Shaima Shahnaz Sharmin Shirin Shireen Sima Soraya Suha Suhair
Sumaya Suzan Tahera Taraneh Tawakkol Wafa Wafaa Yasmin Yasmine Yusra Zahra Zainab Zaynab Zeinab Zohra Zubaida
Alexandra Alina Alla Anastasia Angelina Anna Daria Darya Ekaterina Elena Elvira Evgenia Galina Inna Irina Iryna Kateryna Katya Ksenia Larisa Lidia
Ludmila Lyudmila Margarita Maria Marina Mariya Nadezhda Natalia Natalya Nataliya Nina Oksana Olena Olga Polina Raisa Sofia Svetlana Tamara Tatiana
Tatyana Tetiana Valentina Valeria Vera Veronika Viktoria Yana Yekaterina Yelena Yevgenia Yulia Yuliya Zinaida Zoya
Emine Meral Tansu Canan Ayse Elif Zeynep Gulsen Hatice Ozlem Nurcan Figen Leyla Selin
Liyuan Chunying Yang Fang Hua Mei Xiu Ying Yingying Yan Jing Yun Tsai Ing-wen Carrie Yoko Sanae Yuriko Takako Makiko Naomi Akiko Keiko Seiko Haruko
Sonia Indira Pratibha Sushma Mamata Mayawati Jayalalithaa Priyanka Nirmala Smriti Kiran Lakshmi Lata Sunita Anjali Deepika Kavita Meera Neha Pooja Shreya
Hasina Khaleda Chandrika Sirimavo Hina Maryam Sherry Shirin Megawati Puan Retno Siti Dewi Sri Susi Puspa Ratna Wahyuni Yenny Aung Suu Kyi Corazon Gloria Imelda Leni Risa Yingluck
Ellen Joyce Winnie Graca Nkosazana Ngozi Oby Chimamanda Funmilayo Folasade Adaeze Chioma Ifeoma Nneka Ngozi Amara Wangari Wambui Akinyi Achieng Njeri Nyambura
Sahle-Work Samia Hirut Selam Tigist Almaz Aster Fawziya Ifrah Hodan Sahra Ayaan Asha Edna Mariam Aminata Fatoumata Awa Mariama Rokia Oumou Zodwa Thandi Nomsa Lindiwe Thuli
`);

export const FAMILY_NAMES = words(`
Abadi Abbasi Abdi Abdullahi Abe Abedini Ahmadi Ahmadinejad Ahmadzai Akhundzada Alavi Alawi Aliyev Allawi Amini Ansari Arafat Araghchi Ardestani Arif Asadi Assad
Atmar Azizi Bachelet Baghaei Baghdadi Bagheri Bahonar Bakri Banna Baradar Barzani Bashir Bayat Bazargan Beheshti Ben-Gvir Berri Bhutto Bouteflika Brahimi Chalabi Chaudhry Dabaiba
Dahlan Daoud Dostum Ebadi Ebrahimi Erakat Erdogan Essid Fahmi Farahani Fayyad Gaddafi Qaddafi Gailani Ganji Geagea Ghafari Ghalibaf Ghanem Ghani Ghannouchi Gilani Golpayegani Habibi
Hadi Haftar Hagel Hakim Hamdok Haniyeh Haqqani Hariri Hashemi Hashimi Hekmatyar Hosseini Husseini Ibrahimi Imanov Jaafari Jafari Jahangiri Jalili Jannati Javadi Jubeir Jumblatt
Kadhimi Kazemi Kazimi Karami Karbaschi Karimi Karimov Karroubi Karzai Kashani Khalilzad Khamenei Khan Khashoggi Khatami Khatib Khomeini Khorasani Khoury Lahoud Larijani Lodhi Maliki
Mansoor Mansouri Mashaal Masri Mattis Mikati Mirzaei Mirziyoyev Mohammadi Montazeri Mottaki Moussavi Mousavi Mubarak Mughal Musharraf Mutlaq Najafi Najjar Nasrallah Nasseri Nayef
Nazarbayev Obeidi Pahlavi Pezeshkian Qaderi Qanuni Qureshi Rabbani Rafsanjani Rahimi Rahman Rahmani Rahmon Raisi Rajavi Rajoub Rashidi Razavi Rezaei Rezai Rouhani Sadat Sadeghi Sadeqi Sadr Salehi
Salih Samadi Sayyaf Shafik Shahristani Shahroudi Shamkhani Shariati Shariatmadari Sharif Shirazi Siddiqui Siniora Sistani Soleimani Soltani Suleimani Tajik Talabani Talebi Tantawi
Tehrani Tillawi Tikriti Tokayev Turabi Vahidi Velayati Yazdi Zaidi Zardari Zarif Zarqawi Zawahiri Zawahri Zebari Zubaidi Zuhri
Bondarenko Borodai Chernov Chubais Danilov Fedorov Fridman Gerasimov Girkin Gorbachev Gromov Ivanov Kadyrov Kasparov Khodorkovsky Kirienko Kiriyenko Klimov Klitschko Kovalenko
Kozlov Kravchuk Kuchma Kuleba Kuznetsov Lavrov Lebedev Lukashenko Lyashko Matviyenko Medvedev Medvedchuk Mironov Mishustin Morozov Muratov Nabiullina Naryshkin Navalny Nemtsov Nikitin
Novikov Orlov Patrushev Pavlov Peskov Petrov Podolyak Poroshenko Prigozhin Primakov Putin Reznikov Rogozin Romanov Ryabkov Saakashvili Semenov Sechin Shevchenko Shoigu Shmyhal Siluanov
Smirnov Sobchak Sobyanin Sokolov Surkov Syrskyi Timoshenko Tymoshenko Turchak Turchynov Ulyukayev Ushakov Vasiliev Volkov Volodin Yanukovych Yatsenyuk Yavlinsky Yeltsin Yermak Yushchenko
Zaluzhnyi Zakharova Zelensky Zelenskyy Zelenskiy Zhirinovsky Zyuganov Pashinyan Sargsyan Kocharyan Margvelashvili Ivanishvili Zourabichvili Kobakhidze Garibashvili
Mugabe Mnangagwa Tsvangirai Chamisa Museveni Besigye Kagame Kenyatta Odinga Ruto Kibaki Magufuli Kikwete Nyerere Mkapa Mandela Mbeki Zuma Ramaphosa Malema Motlanthe Buhari Jonathan
Obasanjo Tinubu Obi Osinbajo Okonjo-Iweala Achebe Adichie Soyinka Okafor Okonkwo Adeyemi Balogun Eze Nwosu Akufo-Addo Mahama Rawlings Nkrumah Ouattara Gbagbo Bedie Compaore Traore
Keita Diallo Diarra Konate Toure Coulibaly Cisse Sow Ndiaye Diop Sall Wade Faye Sonko Deby Biya Tshisekedi Kabila Katumbi Fayulu Bemba Bashagha Kiir Machar Bashir Burhan Dagalo Hemeti
Isaias Afwerki Abiy Zenawi Desalegn Farmajo Mohamud Sheikh Ahmed Godane Aweys Guelleh Houphouet Jammeh Barrow Weah Sirleaf Taylor Kamara Koroma Conteh Sesay Bangura
Widodo Wirajuda Marty Natalegawa Marsudi Subianto Baswedan Pranowo Tjahaja Purnama Wahid Habibie Hartarto Pandjaitan Hidayat Santoso Setiawan Wijaya Kusuma Nugroho Gunawan Susanto Siregar Nasution
Duterte Marcos Aquino Estrada Arroyo Robredo Lacson Pacquiao Mohamad Razak Ibrahim Badawi Shinawatra Vejjajiva Chan-ocha Srettha Nguyen Tran Pham Phuc Trong
Modi Gandhi Singh Vajpayee Advani Kejriwal Banerjee Yadav Thackeray Chidambaram Jaishankar Sitharaman Naidu Reddy Rao Sharma Gupta Verma Mishra Patel Desai Mehta Iyer Nair Menon Pillai Chatterjee
Rajapaksa Wickremesinghe Sirisena Dissanayake Kumaratunga Premadasa Fonseka Jayawardene Rahman Zia Hossain Chowdhury Koirala Oli Dahal Deuba Bhattarai Tamang Gurung Thapa
Netanyahu Rabin Peres Sharon Olmert Barak Livni Lapid Bennett Gantz Lieberman Gallant Herzog Rivlin Katz Levy Cohen Mizrahi Friedman Shapiro
Suga Kishida Ishiba Koizumi Hatoyama Kan Noda Aso Fukuda Tanaka Suzuki Sato Watanabe Takahashi Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto Inoue Kimura
Gul Davutoglu Demirtas Kilicdaroglu Imamoglu Bahceli Aksener Cavusoglu Yildirim Akar Soylu Albayrak Ozal Demirel Ecevit Ocalan Gulen Yilmaz Kaya Demir Celik Sahin Yildiz Ozturk Aydin Arslan Dogan Kilic Aslan Kara Koc Kurt
`);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
