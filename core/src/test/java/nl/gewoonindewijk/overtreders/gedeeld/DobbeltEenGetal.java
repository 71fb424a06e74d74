package nl.gewoonindewijk.overtreders.gedeeld;

final class DobbeltEenGetal {

    private DobbeltEenGetal() {}

    static double getal() {
        return Math.random();
    }
}
