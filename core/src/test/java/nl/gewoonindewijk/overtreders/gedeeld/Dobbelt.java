package nl.gewoonindewijk.overtreders.gedeeld;

import java.util.Random;

final class Dobbelt {

    private Dobbelt() {}

    static int worp(Random dobbelsteen) {
        return dobbelsteen.nextInt(6);
    }
}
