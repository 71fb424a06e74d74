package nl.gewoonindewijk.overtreders.budget.application;

final class DruktAf {

    private DruktAf() {}

    static void meld(String tekst) {
        System.out.println(tekst);
    }
}
