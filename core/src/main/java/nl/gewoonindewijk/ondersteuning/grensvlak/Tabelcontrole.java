package nl.gewoonindewijk.ondersteuning.grensvlak;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/** Finds everything that keeps subjects from being a table, in one pass. */
final class Tabelcontrole {

    private final List<Invoerfout> fouten = new ArrayList<>();

    private Tabelcontrole() {}

    static Vector<Invoerfout> fouten(String naam, List<Onderwerp> onderwerpen) {
        Tabelcontrole controle = new Tabelcontrole();
        controle.controleer(naam, onderwerpen);
        return Vector.ofAll(controle.fouten);
    }

    private void controleer(String naam, List<Onderwerp> onderwerpen) {
        meldAls(naam.isBlank(), "/naam", "Een grensvlakkentabel heeft een naam.");
        meldAls(onderwerpen.isEmpty(), "/onderwerpen", "Een grensvlakkentabel heeft ten minste een onderwerp.");
        Set<String> codes = new HashSet<>();
        for (int plaats = 0; plaats < onderwerpen.size(); plaats++) {
            Onderwerp onderwerp = onderwerpen.get(plaats);
            String pad = "/onderwerpen/" + plaats;
            controleerCode(pad + "/code", onderwerp.code(), codes);
            controleer(pad, onderwerp);
        }
    }

    /** Whether the rows fit together is only told once each of them is sound. */
    private void controleer(String pad, Onderwerp onderwerp) {
        meldAls(onderwerp.label().isBlank(), pad + "/label", "Elk onderwerp heeft een label.");
        int aantal = fouten.size();
        controleerFeiten(pad + "/feiten", onderwerp);
        controleerRegels(pad + "/regels", onderwerp);
        if (fouten.size() == aantal) {
            Dekking.fouten(pad, onderwerp).forEach(fouten::add);
        }
    }

    private void controleerFeiten(String pad, Onderwerp onderwerp) {
        Set<String> codes = new HashSet<>();
        for (int plaats = 0; plaats < onderwerp.feiten().size(); plaats++) {
            Grensvlakfeit feit = onderwerp.feiten().get(plaats);
            String feitpad = pad + "/" + plaats;
            controleerCode(feitpad + "/code", feit.code(), codes);
            meldAls(feit.vraag().isBlank(), feitpad + "/vraag", "Elk feit heeft een vraag.");
            meldAls(feit.waarden().size() < 2, feitpad + "/waarden", "Een feit heeft ten minste twee waarden.");
            controleerCodes(feitpad + "/waarden", feit.waarden());
            meldAls(!isGevraagd(feit.code(), onderwerp), feitpad, "Geen regel gebruikt dit feit.");
        }
    }

    private static boolean isGevraagd(String feit, Onderwerp onderwerp) {
        return onderwerp.regels().stream()
                .flatMap(regel -> regel.voorwaarden().stream())
                .anyMatch(voorwaarde -> voorwaarde.feit().equals(feit));
    }

    private void controleerRegels(String pad, Onderwerp onderwerp) {
        for (int plaats = 0; plaats < onderwerp.regels().size(); plaats++) {
            Grensvlakregel regel = onderwerp.regels().get(plaats);
            controleerVoorwaarden(pad + "/" + plaats + "/voorwaarden", regel.voorwaarden(), onderwerp);
            controleerBesluit(pad + "/" + plaats + "/besluit", regel.besluit());
        }
    }

    private void controleerVoorwaarden(String pad, List<Voorwaarde> voorwaarden, Onderwerp onderwerp) {
        Set<String> feiten = new HashSet<>();
        for (int plaats = 0; plaats < voorwaarden.size(); plaats++) {
            Voorwaarde voorwaarde = voorwaarden.get(plaats);
            String plek = pad + "/" + plaats;
            meldAls(!feiten.add(voorwaarde.feit()), plek + "/feit", "Een eerdere voorwaarde noemt dit feit al.");
            meldAls(voorwaarde.waarden().isEmpty(), plek + "/waarden", "Een voorwaarde noemt ten minste een waarde.");
            onderwerp
                    .feit(voorwaarde.feit())
                    .onEmpty(() -> meld(plek + "/feit", "Dit onderwerp heeft dit feit niet."))
                    .peek(feit -> controleerWaarden(plek + "/waarden", voorwaarde.waarden(), feit));
        }
    }

    private void controleerWaarden(String pad, List<String> waarden, Grensvlakfeit feit) {
        for (int plaats = 0; plaats < waarden.size(); plaats++) {
            meldAls(
                    !feit.waarden().contains(waarden.get(plaats)),
                    pad + "/" + plaats,
                    "Dit feit heeft deze waarde niet.");
        }
    }

    private void controleerBesluit(String pad, Scopebesluit besluit) {
        meldAls(besluit.bronnen().isEmpty(), pad + "/bronnen", "Elk besluit noemt een bron.");
        controleerPartners(pad + "/verwijzenNaar", besluit.verwijzenNaar());
        controleerPartners(pad + "/samenwerkenMet", besluit.samenwerkenMet());
        meldAls(
                besluit instanceof Scopebesluit.Onbepaald onbepaald
                        && !onbepaald.ontbreekt().isEmpty(),
                pad + "/ontbreekt",
                "Wat een regel besluit hangt niet af van een feit dat ontbreekt.");
    }

    private void controleerPartners(String pad, List<String> partners) {
        for (int plaats = 0; plaats < partners.size(); plaats++) {
            meldAls(partners.get(plaats).isBlank(), pad + "/" + plaats, "Elke partner heeft een naam.");
        }
    }

    private void controleerCodes(String pad, List<String> codes) {
        Set<String> eerder = new HashSet<>();
        for (int plaats = 0; plaats < codes.size(); plaats++) {
            controleerCode(pad + "/" + plaats, codes.get(plaats), eerder);
        }
    }

    private void controleerCode(String pad, String code, Set<String> eerder) {
        meldAls(
                !code.matches("[A-Z0-9-]{1,60}"),
                pad,
                "Een code bestaat uit hoofdletters, cijfers en streepjes, zoals EERSTE-JAAR, en telt 1 tot en met 60"
                        + " tekens.");
        meldAls(!eerder.add(code), pad, "Deze code komt al eerder voor.");
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
