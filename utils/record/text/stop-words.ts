const ENGLISH = `a about above after again against all almost along already also although always am among an and another any
anybody anyone anything are aren't around as at back be became because become been before being below between both but by
came can can't cannot come could couldn't did didn't do does doesn't doing don't done down during each either else even
ever every everyone everything few first for from further get gets getting go goes going got had hadn't has hasn't have
haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in including
indeed into is isn't it it's its itself just let let's like likewise made make makes making many may maybe me might more
moreover most mr mrs ms much must my myself nevertheless no nor not now of off often on once one only onto or other others
our ours ourselves out over own per perhaps quite rather really same shall she she'd she'll she's should shouldn't since so
some somebody someone something still such than that that's the their theirs them themselves then there there's therefore
these they they'd they'll they're they've this those though through thus to together too toward towards under until up upon
us very via was wasn't we we'd we'll we're we've well were weren't what what's when where whether which while who whom whose
why will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves`;

const RUSSIAN = `а без более больше будет будем будут бы был была были было быть в вам вами вас ваш ваша ваше ваши вашего вашей
ведь весь вместе во вот все всего всей всем всеми всех всю вся всё вы г где да даже для до его ее её если есть еще ещё же за здесь
и из или им ими их к как какая какие какой когда конечно которая которого которое которой котором которому которую которые
который которым которыми которых кто куда ли либо лишь между меня мне мной много мог могут может можно мой моя мы на над надо
наш наша наше нашего нашей нашем нашему нашим нашими наших наши нас нам нами не него нее неё ней нельзя нем нём нему нет
неё ни ним ними них но ну о об обо один одна одно однако он она они оно от очень по под после потом потому почти при про раз с
сам сама сами само самого самой самые свое своего своей свои своих свой своё свою себе себя сейчас со собой так также такая
такие такого такое такой там те тебя тем теперь то тоже только том тот три тут ты у уже хотя чего чей чем через что чтобы
эта эти этим этих это этого этой этом этому этот эту я является являются`;

/** English and Russian words that join others and say nothing of a subject; folded as `words.ts` folds. */
export const STOP_WORDS: ReadonlySet<string> = new Set(`${ENGLISH} ${RUSSIAN}`.split(/\s+/));
