package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Boekjaar;

/** Years of account. */
public final class WillekeurigeBoekjaren {

    private WillekeurigeBoekjaren() {}

    /** Any year there is: 1900 up to and including 2999. */
    public static Arbitrary<Boekjaar> alle() {
        return tussen(1900, 2999);
    }

    /** Every year in which Haarlem's contract holds, the year in which it started included. */
    public static Arbitrary<Boekjaar> vanHaarlem() {
        int eerste = Haarlem.CONTRACT.versies().get(0).geldigVanaf().getYear();
        int laatste = Haarlem.CONTRACT.versies().get(0).looptijd().laatsteDag().getYear();
        return tussen(eerste, laatste);
    }

    /** Any year from one up to and including another. */
    public static Arbitrary<Boekjaar> tussen(int eerste, int laatste) {
        return Arbitraries.integers().between(eerste, laatste).map(Boekjaar::new);
    }
}
