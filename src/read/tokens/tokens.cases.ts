/** Made-up text, and how it is cut: words parted by spaces, sentences by "|", paragraphs by "¶". */
type Case = readonly [text: string, cut: string];

/** One phenomenon inside a sentence each. */
export const WORDS: readonly Case[] = [
  ["The aide didn't know.", "The aide did n't know ."],
  ["Oduya’s aides can't; they’re out", "Oduya ’s aides ca n't ; they ’re out"],
  ["the ministers' cars cannot pass", "the ministers ' cars can not pass"],
  ["O'Neill and L’Orme met at 9 o'clock", "O'Neill and L’Orme met at 9 o'clock"],
  ["the aide 's note did n't say", "the aide 's note did n't say"],
  ["a 15-year non-combat mission", "a 15 - year non-combat mission"],
  ["U.S.-led and al-Kest-backed troops", "U.S. - led and al - Kest - backed troops"],
  ["$2.5 million, €3bn or US$7,000 (up 0.5%)", "$ 2.5 million , € 3 bn or US$ 7,000 ( up 0.5 % )"],
  ["at 7:30pm on 9/11, 24km away", "at 7:30 pm on 9/11 , 24 km away"],
  ["the 15th of the 1990s and the '90s", "the 15th of the 1990s and the '90s"],
  ["2011,2012 and 1,234,567", "2011 , 2012 and 1,234,567"],
  [
    "see https://kest.example/a?b=1, or write to desk@kest.example.",
    "see https://kest.example/a?b=1 , or write to desk@kest.example .",
  ],
  ["see www.kest.example/news.", "see www.kest.example/news ."],
  ["call 555-010-4477 now", "call 555-010-4477 now"],
  ["AT&T and Kest & Sons", "AT&T and Kest & Sons"],
  ["and/or — or -- both – yes", "and / or — or -- both – yes"],
  ["#vote @oduya said", "#vote @oduya said"],
  ["“Yes”, »no«, „so“ ‘and’ ``more''", "“ Yes ” , » no « , „ so “ ‘ and ’ `` more ''"],
  ["it ended.The next began", "it ended . The next began"],
  ["a 😀😀 day", "a 😀 😀 day"],
  ["zero\u200bwidth and\u00a0hard spaces", "zero width and hard spaces"],
  ["عدد 25 شخصا", "عدد 25 شخصا"],
];

/** Where sentences and paragraphs begin. */
export const SENTENCES: readonly Case[] = [
  ["It ended. It began! Did it? Yes… No", "It ended . | It began ! | Did it ? | Yes … | No"],
  ["Mr. A. B. Oduya of Kest Inc. met Gen. Lund.", "Mr. A. B. Oduya of Kest Inc. met Gen. Lund ."],
  ["He left the U.S. The envoy stayed.", "He left the U.S. | The envoy stayed ."],
  ["The U.S. Embassy closed at 5 p.m. Tuesday.", "The U.S. Embassy closed at 5 p.m. Tuesday ."],
  ["That is Plan B. The rest is No. 5 on p. 12.", "That is Plan B . | The rest is No. 5 on p. 12 ."],
  ["Is he older than I. The aide asked.", "Is he older than I . | The aide asked ."],
  ["She said: “We go.” He stayed.", "She said : “ We go . ” | He stayed ."],
  ['"We go." He stayed. "Why?" she asked.', '" We go . " | He stayed . | " Why ? " she asked .'],
  [
    "“Who pays?” Ms. Oduya asked. “Who pays?” The aide left.",
    "“ Who pays ? ” Ms. Oduya asked . | “ Who pays ? ” | The aide left .",
  ],
  ["``We go,'' he said. ``Now.'' She left.", "`` We go , '' he said . | `` Now . '' | She left ."],
  ["(He left.) She stayed [for good].", "( He left . ) | She stayed [ for good ] ."],
  ["It fell.[12] Then it rose.", "It fell . [ 12 ] | Then it rose ."],
  ["LUNDBERG, Kest (KNA) — Police said so.", "LUNDBERG , Kest ( KNA ) — Police said so ."],
  ["The magnitude was 6. 1 - magnitude quakes are rare.", "The magnitude was 6 . 1 - magnitude quakes are rare ."],
  ["About 2. 5 million fled in 2016. 12 died.", "About 2 . 5 million fled in 2016 . | 12 died ."],
  ["It measured 5. 9 on the scale. A second came later.", "It measured 5 . 9 on the scale . | A second came later ."],
  ["It was a disaster . . . and no one came.", "It was a disaster . . . and no one came ."],
  ["Rep. Lund (R-Kest.). He left.", "Rep. Lund ( R - Kest . ) . | He left ."],
  ['He said: "It is over. "', 'He said : " It is over . "'],
  ["Yahoo! shares rose ... and fell.", "Yahoo ! shares rose ... and fell ."],
  [
    "A headline\nThe first paragraph. It has two.\n\nThe second",
    "A headline ¶ The first paragraph . | It has two . ¶ The second",
  ],
  ["1. Open the gate\n2. Close it", "1. Open the gate ¶ 2. Close it"],
  [
    "The minister said on Tuesday that the last of the\nsoldiers would leave the valley before the end of\nthe year, and that no others would be sent there\nin their stead.\nNobody was hurt.",
    "The minister said on Tuesday that the last of the soldiers would leave the valley before the end of the year , and that no others would be sent there in their stead . ¶ Nobody was hurt .",
  ],
];
