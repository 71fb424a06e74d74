package nl.gewoonindewijk.gidw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.plan.Geldend;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.Planverloop;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.port.Zoekvraag;
import nl.gewoonindewijk.regels.Waarde;

/** What a storage holds of support, without a word about the residents: cases, versions of plans, and what was done. */
final class Verlooptekst {

    private static final Bladzijde.Vraag BLADZIJDE = Bladzijde.Vraag.eerste(100);
    private static final int SOORT = "aanmelding registreren".length() + 2;

    private final Ondersteuningsopslag opslag;

    Verlooptekst(Ondersteuningsopslag opslag) {
        this.opslag = opslag;
    }

    /** Every case on the first page of its kind, the one that began last first. */
    List<String> regels() {
        return Stream.of(
                        alle(opslag.plannen()).flatMap(this::plan),
                        alle(opslag.trajecten()).flatMap(this::zaak),
                        alle(opslag.aanmeldingen()).flatMap(this::zaak))
                .flatMap(regels -> regels)
                .toList();
    }

    private static <Z extends Zaak, S extends Enum<S>> Stream<Z> alle(Zaken<Z, S> zaken) {
        return zaken.zoek(Zoekvraag.alles(), BLADZIJDE).inhoud().stream().map(opgeslagen -> opgeslagen.waarde());
    }

    private Stream<String> plan(Ondersteuningsplan plan) {
        return Stream.concat(
                zaak(plan),
                verloop(plan).stream().flatMap(verloop -> Stream.concat(versies(verloop), evaluaties(verloop))));
    }

    private Stream<String> zaak(Zaak zaak) {
        return Stream.concat(
                Stream.of(zaak.verwijzing() + ", " + woord(zaak.status())),
                opslag.handelingen().over(zaak.verwijzing()).stream().map(Verlooptekst::handeling));
    }

    private static String handeling(Handeling handeling) {
        LocalDate dag = LocalDate.ofInstant(handeling.tijdstip(), Gidw.NEDERLAND);
        return "    " + Tekstblok.links(woord(handeling.soort()), SOORT) + Waarde.DATUM.format(dag) + ", versie "
                + handeling.versie();
    }

    private static Optional<Planverloop> verloop(Ondersteuningsplan plan) {
        if (plan instanceof Geldend geldend) {
            return Optional.of(geldend.verloop());
        }
        return plan instanceof Ondersteuningsplan.Beeindigd beeindigd
                ? Optional.of(beeindigd.verloop())
                : Optional.empty();
    }

    private static Stream<String> versies(Planverloop verloop) {
        List<String> regels = new ArrayList<>();
        verloop.versies()
                .forEach(versie -> regels.add("    getekend op "
                        + Waarde.DATUM.format(versie.ondertekening().op()) + ": " + onderdelen(versie.inhoud())));
        return regels.stream();
    }

    private static String onderdelen(Planinhoud inhoud) {
        return "evaluatie uiterlijk "
                + inhoud.evaluatieOp().map(Waarde.DATUM::format).orElseThrow() + "; "
                + inhoud.activiteiten().stream()
                        .map(activiteit -> woord(activiteit.vorm().onderdeel()))
                        .collect(Collectors.joining(", "));
    }

    private static Stream<String> evaluaties(Planverloop verloop) {
        return verloop.evaluaties().stream()
                .map(evaluatie ->
                        "    evaluatie op " + Waarde.DATUM.format(evaluatie.op()) + ": " + woord(evaluatie.besluit()));
    }

    private static String woord(Enum<?> keuze) {
        return keuze.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
