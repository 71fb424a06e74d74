package nl.gewoonindewijk.beleid;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/** Finds everything that keeps nodes from being a policy tree, in one pass. */
final class Boomcontrole {

    private static final int LANGSTE_CODE = 60;

    private final Knopenlijst knopen;
    private final Set<String> oudersVanDoelen;
    private final List<Invoerfout> fouten = new ArrayList<>();
    private boolean heeftPrimairDoel;

    private Boomcontrole(Knopenlijst knopen) {
        this.knopen = knopen;
        this.oudersVanDoelen = knopen.stream()
                .filter(knoop -> knoop.niveau() == Beleidsniveau.BELEIDSDOEL)
                .map(Beleidsknoop::ouder)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    static Vector<Invoerfout> fouten(String naam, Knopenlijst knopen) {
        Boomcontrole controle = new Boomcontrole(knopen);
        controle.controleer(naam);
        return Vector.ofAll(controle.fouten);
    }

    private void controleer(String naam) {
        meldAls(naam.isBlank(), "/naam", "Een beleidsboom heeft een naam.");
        for (int plaats = 0; plaats < knopen.size(); plaats++) {
            controleer("/knopen/" + plaats, plaats, knopen.get(plaats));
        }
        meldAls(!heeftPrimairDoel, "/knopen", "Een beleidsboom heeft een primair doel.");
    }

    private void controleer(String pad, int plaats, Beleidsknoop knoop) {
        controleerCode(pad + "/code", plaats, knoop.code());
        controleerNiveau(pad + "/niveau", knoop.niveau());
        controleerOuder(pad + "/ouder", knoop);
        meldAls(knoop.label().isBlank(), pad + "/label", "Elke knoop heeft een label.");
        meldAls(
                knoop.niveau() == Beleidsniveau.THEMA && !oudersVanDoelen.contains(knoop.code()),
                pad,
                "Een thema heeft ten minste een beleidsdoel.");
    }

    private void controleerCode(String pad, int plaats, String code) {
        meldAls(
                !isCode(code),
                pad,
                "Een code bestaat uit hoofdletters, cijfers en streepjes, zoals GEZONDE-LEEFSTIJL, en telt 1 tot en met "
                        + LANGSTE_CODE + " tekens.");
        meldAls(!knopen.plaats(code).contains(plaats), pad, "Een eerdere knoop heeft deze code al.");
    }

    private void controleerNiveau(String pad, Beleidsniveau niveau) {
        if (niveau == Beleidsniveau.PRIMAIR_DOEL) {
            meldAls(heeftPrimairDoel, pad, "Een beleidsboom heeft niet meer dan een primair doel.");
            heeftPrimairDoel = true;
        }
    }

    /** A parent on a higher level for every node but one leaves no room for a circle. */
    private void controleerOuder(String pad, Beleidsknoop knoop) {
        if (knoop.ouder().isEmpty()) {
            meldAls(knoop.niveau() != Beleidsniveau.PRIMAIR_DOEL, pad, "Alleen het primair doel heeft geen ouder.");
            return;
        }
        knopen.knoop(knoop.ouder().get())
                .onEmpty(() -> meld(pad, "De ouder staat niet in de beleidsboom."))
                .peek(ouder -> meldAls(
                        !ouder.niveau().isBoven(knoop.niveau()),
                        pad,
                        "Een ouder staat op een hoger niveau dan zijn kind."));
    }

    private static boolean isCode(String code) {
        return !code.isEmpty() && code.length() <= LANGSTE_CODE && code.chars().allMatch(Boomcontrole::isToegestaan);
    }

    private static boolean isToegestaan(int teken) {
        return (teken >= 'A' && teken <= 'Z') || (teken >= '0' && teken <= '9') || teken == '-';
    }

    private void meldAls(boolean fout, String pad, String melding) {
        if (fout) {
            meld(pad, melding);
        }
    }

    private void meld(String pad, String melding) {
        fouten.add(new Invoerfout(pad, melding));
    }
}
