/** Short and pet forms of given names, and a name's forms in several languages; one group a line. Written for this project. */
export const nicknames: readonly (readonly string[])[] = `
abraham abe avraham ibrahim ebrahim
albert al bert
alexander alex alexandre alejandro aleksandr oleksandr alessandro sasha iskander aleks sandro
alexandra sandra sasha alex
alfred alf fred
andrew andy drew andrei andrey andrzej andreas andres andre
anthony tony antony antonio anton antoine
anna ann anne annie hanna
barack barry
barbara barb babs
benjamin ben benny bibi binyamin
bernard bernie bernd
catherine katherine kathryn kate cathy kathy katie kat katerina ekaterina yekaterina katya
charles charlie chuck carl karl carlos carlo
christopher chris kit cristobal
christine christina chris tina kristina
daniel dan danny danilo
david dave davey dawid daud
deborah debbie deb
dmitry dmitri dima dmytro
donald don donny
dorothy dot dottie
edward ed eddie ted ned teddy eduardo eduard
elizabeth liz beth lizzie betty eliza elisabeth isabel
emily emmy
eugene gene yevgeny evgeny yevgeni jevgeni evgeni
francis frank francisco francesco francois paco pancho
franklin frank
frederick fred freddie friedrich frederic
gabriel gabe
george jorge georgi georgy yuri giorgio georges jerzy jiri georgios giorgos yiorgos yorgos
gerald gerry jerry
gregory greg grigory gregor
harold hal harry
henry harry hank henri heinrich enrique enrico
igor ihor
isaac ike yitzhak izzy
ivan john jan johann johannes juan jean giovanni ioannis yannis vanya joao ian sean
jack john
jacob jake jacques yakov jaime james jakob yaakov
james jim jimmy jamie
jennifer jen jenny
jeffrey jeff geoff geoffrey
john johnny jon
jonathan jon
joseph joe joey jose yosef giuseppe josef iosif jozef youssef yusuf yusef josep
joshua josh
judith judy
katherine kate
kenneth ken kenny
lawrence larry laurence lars
leonard leo len lenny leonid
lewis louis luis luigi ludwig lou
margaret maggie meg peggy marge rita
mary maria marie miriam maryam mariya
matthew matt matteo matthias mateo mateusz
michael mike mickey mick mikhail miguel michel mikael misha michele mikhael mykhailo
mitchell mitch
moses moshe musa moussa
natalia natasha natalya
nathaniel nathan nate nat
nicholas nick nicolas nikolai nikolay nicola nikos mykola nicolae nikola
oleg oleh
patrick pat paddy
paul pablo paolo pavel pavlo pauli
peter pete pedro pierre pyotr petr petro piotr petros pietro
philip phil felipe philippe filip
raymond ray
rebecca becky
richard rick dick rich ricky ricardo
robert bob rob bobby robbie roberto
ronald ron ronnie
samuel sam sammy shmuel
sarah sally sara
sergey sergei serge sergio serhiy sergej
solomon sol suleiman sulayman soliman
stephen steve steven stephan stefan esteban etienne stepan stephane
susan sue susie suzanne
theodore ted teddy theo fyodor fedor theodor
thomas tom tommy tomas
timothy tim timmy
victor viktor vitya
vladimir volodymyr vova volodya wladimir uladzimir
walter walt wally
william bill billy will willy guillermo guillaume wilhelm liam willem
yulia julia yuliya
zachary zach zack`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
