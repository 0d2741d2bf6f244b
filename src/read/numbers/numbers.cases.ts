/** Numbers by example: a text, and what is found in it as `span=value kind`. */
export const NUMBERS: readonly (readonly [text: string, found: string])[] = [
  // digits
  ["about 1,500 people", "1,500=1500"],
  ["1 234 567 votes", "1 234 567=1234567"],
  ["120 000 left", "120 000=120000"],
  ["1.234.567 inhabitants", "1.234.567=1234567"],
  ["12,34,567 rupees", "12,34,567=1234567"],
  ["3.500 villagers", "3.500=3500"],
  ["a .500 average and 3.5 goals", ".500=0.5 | 3.5=3.5"],
  ["it fell to -5.5", "-5.5=-5.5"],
  ["minus 40 outside", "minus 40=-40"],
  ["½ a mile, 10½ miles, 10 1/2 miles", "½=0.5 fraction | 10½=10.5 | 10 1/2=10.5"],
  ["2.998×10−8 m", "2.998×10−8=2.998e-8"],
  // digits as a tokeniser leaves them
  ["1, 500 houses and 120, 000 people", "1, 500=1500 | 120, 000=120000"],
  ["a 6. 1 - magnitude quake", "6. 1=6.1"],
  ["rows 101, 102 and 103", "101=101 | 102=102 | 103=103"],
  ["On Dec. 26, 200 people", "26=26 | 200=200"],
  ["They took 12. 10 others fled", "12. 10=12.1"],
  ["They took 12. Others fled", "12=12"],
  // digits with letters
  ["£1.2m and 1.2m people but a 37m mast", "1.2m=1200000 | 1.2m=1200000 | 37=37"],
  ["$3bn, 500k, USD10m, $US113 trillion", "3bn=3000000000 | 500k=500000 | 10m=10000000 | 113 trillion=113000000000000"],
  ["the 21st and the 2nd", "21st=21 ordinal | 2nd=2 ordinal"],
  ["H1N1 at 12:30 on 26/07/2021 from 192.168.1.2", ""],
  // words
  ["a hundred and twenty", "a hundred and twenty=120"],
  ["Twenty-one, fifty-five hundred", "Twenty-one=21 | fifty-five hundred=5500"],
  ["two million three hundred thousand and four", "two million three hundred thousand and four=2300004"],
  ["five six, twenty ten", "five=5 | six=6 | twenty=20 | ten=10"],
  ["half a dozen, three dozens, a dozen", "half a dozen=6 | three dozens=36 | a dozen=12"],
  [
    "half a million, a quarter of a million, two-thirds of a million",
    "half a million=500000 | a quarter of a million=250000 | two-thirds of a million=666666.6666666666",
  ],
  ["two and a half million, a million and a half", "two and a half million=2500000 | a million and a half=1500000"],
  ["three point five per cent", "three point five=3.5"],
  ["hundred thousand, parts per million", "hundred thousand=100000"],
  ["a thousand million", "a thousand million=1000000000"],
  ["the twenty-first, the third, one second", "twenty-first=21 ordinal | third=3 ordinal | one=1 | second=2 ordinal"],
  ["a sixfold rise", "six=6"],
  // both
  ["2.5 thousand, 3 million and a half, 3 dozen", "2.5 thousand=2500 | 3 million and a half=3500000 | 3 dozen=36"],
  // parts
  [
    "two-thirds, three quarters, a third of voters",
    "two-thirds=0.6666666666666666 fraction | three quarters=0.75 fraction | a third=0.3333333333333333 fraction",
  ],
  ["half the homes, the second half, half-hearted", "half=0.5 fraction | second=2 ordinal"],
  [
    "the third quarter, a quarter of them, a quarter-mile",
    "third=3 ordinal | a quarter=0.25 fraction | a quarter=0.25 fraction",
  ],
  [
    "one in five, nine out of ten, 2-in-3",
    "one in five=0.2 ratio | nine out of ten=0.9 ratio | 2-in-3=0.6666666666666666 ratio",
  ],
  ["3 in 10 days, two in 2019", "3=3 | 10=10 | two=2 | 2019=2019"],
  // left open
  [
    "dozens, tens of thousands, hundreds of millions",
    "dozens=24+ vague | tens of thousands=20000+ vague | hundreds of millions=200000000+ vague",
  ],
  [
    "several hundred, a few thousand, a couple of boats",
    "several hundred=300+ vague | a few thousand=3000+ vague | a couple=2 vague",
  ],
  ["thousands and thousands", "thousands and thousands=2000+ vague"],
  ["the couple, the tens, scores twice", ""],
];
