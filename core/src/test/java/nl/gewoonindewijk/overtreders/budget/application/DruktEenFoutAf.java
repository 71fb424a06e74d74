package nl.gewoonindewijk.overtreders.budget.application;

final class DruktEenFoutAf {

    private DruktEenFoutAf() {}

    @SuppressWarnings("CatchAndPrintStackTrace")
    static void meld(RuntimeException fout) {
        fout.printStackTrace();
    }
}
