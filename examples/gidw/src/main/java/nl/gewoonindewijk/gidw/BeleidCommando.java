package nl.gewoonindewijk.gidw;

import nl.gewoonindewijk.beleid.Beleidsboom;
import nl.gewoonindewijk.beleid.Beleidsknoop;
import nl.gewoonindewijk.beleid.HaarlemsBeleid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gidw beleid}: a policy tree from primary goal to policy goal. */
@Command(name = "beleid", description = "Toont de beleidsboom van een gemeente.")
final class BeleidCommando implements Runnable {

    private final Omgeving omgeving;

    @Parameters(paramLabel = "GEMEENTE", description = "De gemeente: haarlem.")
    private String gemeente;

    BeleidCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public void run() {
        if (!gemeente.equalsIgnoreCase("haarlem")) {
            throw new OngeldigeInvoer("Er is geen beleidsboom van deze gemeente. Kies uit: haarlem.");
        }
        toon(HaarlemsBeleid.BOOM, HaarlemsBeleid.BOOM.primairDoel(), 0);
    }

    private void toon(Beleidsboom boom, Beleidsknoop knoop, int diepte) {
        String marge = "  ".repeat(diepte);
        omgeving.uit().println(marge + knoop.label() + "  [" + knoop.code() + "]");
        if (!knoop.toelichting().isEmpty()) {
            Tekstblok.regels(marge + "    ", knoop.toelichting()).forEach(omgeving.uit()::println);
        }
        boom.kinderen(knoop.code()).forEach(kind -> toon(boom, kind, diepte + 1));
    }
}
