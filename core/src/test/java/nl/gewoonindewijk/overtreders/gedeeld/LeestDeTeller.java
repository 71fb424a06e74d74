package nl.gewoonindewijk.overtreders.gedeeld;

final class LeestDeTeller {

    private LeestDeTeller() {}

    static long teller() {
        return System.nanoTime();
    }
}
