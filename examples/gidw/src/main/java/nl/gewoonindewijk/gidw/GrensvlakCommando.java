package nl.gewoonindewijk.gidw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.gewoonindewijk.adapters.json.GidwMapper;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakfeit;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakkentabel;
import nl.gewoonindewijk.ondersteuning.grensvlak.HaarlemseGrensvlakken;
import nl.gewoonindewijk.ondersteuning.grensvlak.Onderwerp;
import nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gidw grensvlak}: whether the assignment covers a subject, and who helps where it does not. */
@Command(
        name = "grensvlak",
        description = "Zegt of een onderwerp binnen de opdracht valt. Zonder onderwerp: elk onderwerp met zijn feiten.")
final class GrensvlakCommando implements Runnable {

    private static final Grensvlakkentabel TABEL = HaarlemseGrensvlakken.TABEL;

    private final Omgeving omgeving;

    @Parameters(arity = "0..1", paramLabel = "ONDERWERP", description = "Het onderwerp, zoals STATUSHOUDERS.")
    private @Nullable String onderwerp;

    @Option(
            names = "--feit",
            paramLabel = "NAAM=WAARDE",
            description = "Wat bekend is, zoals VESTIGING=EERSTE-JAAR. Mag vaker.")
    private List<String> feiten = new ArrayList<>();

    @Option(names = "--formaat", paramLabel = "F", description = "tekst of json.", defaultValue = "tekst")
    private Formaat formaat;

    GrensvlakCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public void run() {
        Map<String, String> bekend = bekend();
        if (onderwerp == null) {
            toonTabel(bekend);
            return;
        }
        String code = onderwerp.toUpperCase(Locale.ROOT);
        Scopebesluit besluit = Invoer.geldig("De vraag", TABEL.besluit(code, bekend));
        if (formaat == Formaat.JSON) {
            json(besluit);
        } else {
            toon(TABEL.onderwerp(code).get(), besluit);
        }
    }

    private Map<String, String> bekend() {
        Map<String, String> bekend = new TreeMap<>();
        for (String feit : feiten) {
            int plaats = feit.indexOf('=');
            if (plaats < 0) {
                throw new OngeldigeInvoer("Schrijf een feit als NAAM=WAARDE.");
            }
            String hoofdletters = feit.toUpperCase(Locale.ROOT);
            String naam = hoofdletters.substring(0, plaats);
            if (bekend.put(naam, hoofdletters.substring(plaats + 1)) != null) {
                throw new OngeldigeInvoer("Noem elk feit een keer.");
            }
        }
        return bekend;
    }

    private void toonTabel(Map<String, String> bekend) {
        if (!bekend.isEmpty()) {
            throw new OngeldigeInvoer("Noem ook het onderwerp waar de feiten over gaan.");
        }
        if (formaat == Formaat.JSON) {
            json(TABEL);
            return;
        }
        for (Onderwerp een : TABEL.onderwerpen()) {
            omgeving.uit().println(een.code() + "  " + een.label());
            een.feiten().forEach(this::toonFeit);
        }
    }

    private void toonFeit(Grensvlakfeit feit) {
        Tekstblok.regels("    ", feit.code() + ": " + feit.vraag() + " " + String.join(", ", feit.waarden()) + ".")
                .forEach(omgeving.uit()::println);
    }

    private void toon(Onderwerp gevraagd, Scopebesluit besluit) {
        Scopetekst.zinnen(gevraagd, besluit).forEach(omgeving.uit()::println);
        if (besluit instanceof Scopebesluit.Onbepaald onbepaald) {
            onbepaald.ontbreekt().forEach(code -> gevraagd.feit(code).forEach(this::toonFeit));
        }
        omgeving.uit().println(Scopetekst.bronnen(besluit));
    }

    private void json(Object waarde) {
        omgeving.uit()
                .println(GidwMapper.strict().writerWithDefaultPrettyPrinter().writeValueAsString(waarde));
    }
}
