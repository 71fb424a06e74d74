package nl.gewoonindewijk.ondersteuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.application.Weigeringen;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakkentabel;
import nl.gewoonindewijk.ondersteuning.werklijst.Termijnoordeel;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Regelbeschrijving;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Verwoording;
import org.junit.jupiter.api.Test;

/** Every refusal and every verdict on a term has its sentence, and every sentence is needed. */
class ZinnenTest {

    private static final Verwoording VERWOORDING = Regels.verwoording();
    private static final Pattern NAAM = Pattern.compile("\\{([^}]*)}");
    private static final Map<String, String> ZINNEN = zinnen("ondersteuning");

    /** The sentences of a scope decision have a test of their own. */
    private static final String GRENSVLAK = Grensvlakkentabel.REGEL + ".";

    private static Map<String, String> zinnen(String context) {
        ResourceBundle bundel = ResourceBundle.getBundle("nl.gewoonindewijk." + context + ".zinnen");
        return bundel.keySet().stream()
                .collect(Collectors.toMap(sleutel -> sleutel, bundel::getString, (een, twee) -> twee, TreeMap::new));
    }

    /** Kept, kept too late, running, past, and past for a right of a resident. */
    private static Stream<Bevinding> bevindingen() {
        Verplichting open = open(Voorschrift.CONTACT);
        return Stream.of(
                        plicht(open),
                        Stream.of(bevinding(open.withPartij(Partij.INWONER), 8)),
                        plicht(open(Voorschrift.OVERDRACHT)))
                .flatMap(bevindingen -> bevindingen);
    }

    private static Stream<Bevinding> plicht(Verplichting open) {
        return Stream.of(
                bevinding(open.withVervuldOp(Optional.of(open.vanaf())), 7),
                bevinding(open.withVervuldOp(Optional.of(open.vanaf().plusDays(8))), 8),
                bevinding(open, 7),
                bevinding(open, 8));
    }

    private static Verplichting open(Voorschrift voorschrift) {
        LocalDate vanaf = LocalDate.of(2025, 5, 5);
        return new VerplichtingBuilder()
                .regel(voorschrift.code())
                .bron(voorschrift.bron())
                .zaak(new Zaakverwijzing(Zaaksoort.AANMELDING, new UUID(0, 1)))
                .partij(Partij.SAMENWERKINGSVERBAND)
                .regime(Termijn.Regime.CONTRACTUEEL)
                .vanaf(vanaf)
                .uiterlijk(vanaf.plusDays(7))
                .build();
    }

    private static Bevinding bevinding(Verplichting verplichting, int dagen) {
        return Termijnoordeel.over(verplichting, verplichting.vanaf().plusDays(dagen), Werkdagenkalender.TERMIJNENWET);
    }

    private static Stream<String> beschrijving(Regelbeschrijving regel) {
        return Stream.of("titel", "norm", "uitleg").map(deel -> regel.code() + "." + deel);
    }

    /** The sentence of the rule itself, or else the one that rules share. */
    private static String sleutel(Regelcode regel, String reden) {
        String eigen = regel + "." + reden;
        return ZINNEN.containsKey(eigen) ? eigen : "algemeen." + reden;
    }

    private static void isVerwoord(String zin, String sleutel, Collection<Gegeven> gegevens) {
        Set<String> feiten = gegevens.stream().map(Gegeven::naam).collect(Collectors.toSet());
        Set<String> namen = NAAM.matcher(ZINNEN.getOrDefault(sleutel, ""))
                .results()
                .map(plek -> plek.group(1))
                .collect(Collectors.toSet());

        assertTrue(feiten.containsAll(namen), sleutel);
        assertFalse(NAAM.matcher(zin).find(), zin);
        assertTrue(zin.endsWith("."), zin);
    }

    @Test
    void elkeWeigeringHeeftEenZinWaarinElkFeitIsIngevuld() {
        List<Afwijzing> afwijzingen = Weigeringen.afwijzingen().toList();

        assertFalse(afwijzingen.isEmpty());
        afwijzingen.forEach(afwijzing -> isVerwoord(
                VERWOORDING.zin(afwijzing), sleutel(afwijzing.code(), afwijzing.reden()), afwijzing.gegevens()));
    }

    @Test
    void elkOordeelOverEenTermijnHeeftEenZinWaarinElkFeitIsIngevuld() {
        bevindingen()
                .forEach(bevinding -> isVerwoord(
                        VERWOORDING.zin(bevinding),
                        sleutel(bevinding.regel(), bevinding.oordeel().reden()),
                        bevinding.oordeel().berekening().gegevens()));
    }

    /** The last day may be the resident's birthday. */
    @Test
    void hetOordeelOverEenOverdrachtNoemtDeUiterlijkeDagNiet() {
        Verplichting overdracht = open(Voorschrift.OVERDRACHT);

        plicht(overdracht).forEach(bevinding -> {
            assertFalse(
                    VERWOORDING.zin(bevinding).contains(overdracht.uiterlijk().toString()), bevinding::toString);
            assertFalse(bevinding.oordeel().berekening().gegevens().stream()
                    .anyMatch(gegeven -> Set.of("vanaf", "uiterlijk").contains(gegeven.naam())));
        });
    }

    @Test
    void elkeZinWordtErgensGebruikt() {
        Set<String> gebruikt = new TreeSet<>();
        Weigeringen.afwijzingen()
                .filter(afwijzing -> !afwijzing.code().equals(new Regelcode("CONTRACT-VERSIE")))
                .map(afwijzing -> sleutel(afwijzing.code(), afwijzing.reden()))
                .forEach(gebruikt::add);
        bevindingen()
                .map(bevinding -> sleutel(bevinding.regel(), bevinding.oordeel().reden()))
                .forEach(gebruikt::add);
        Regels.catalogus(Haarlem.CONTRACT, VERWOORDING).regels().stream()
                .flatMap(ZinnenTest::beschrijving)
                .filter(ZINNEN::containsKey)
                .forEach(gebruikt::add);
        gebruikt.removeIf(sleutel -> sleutel.startsWith(GRENSVLAK));

        assertEquals(
                ZINNEN.keySet().stream()
                        .filter(sleutel -> !sleutel.startsWith(GRENSVLAK))
                        .collect(Collectors.toCollection(TreeSet::new)),
                gebruikt);
    }

    @Test
    void geenZinStaatOokBijEenAndereContext() {
        Set<String> elders = Stream.of("contract", "beleid", "budget")
                .flatMap(context -> zinnen(context).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        elders.retainAll(ZINNEN.keySet());

        assertEquals(Set.of(), elders);
    }

    @Test
    void geenZinStaatErTweeKeer() {
        Map<String, List<String>> perZin = ZINNEN.keySet().stream().collect(Collectors.groupingBy(ZINNEN::get));
        perZin.values().removeIf(sleutels -> sleutels.size() == 1);

        assertEquals(Map.of(), perZin);
    }

    /** What closes such a sentence is a sentence itself. */
    @Test
    void eenZinBegintMetEenHoofdletterOfEenFeitEnEindigtMetEenPunt() {
        ZINNEN.forEach((sleutel, zin) -> {
            String eind = sleutel.endsWith(".titel") ? "[^.]" : "(\\.|\\{vragen}|\\{fouten})";
            assertTrue(zin.matches("([A-Z]|\\{[a-z-]+}).*" + eind), sleutel);
            assertTrue(zin.replaceAll("[\u00eb\u00ef]", "").chars().allMatch(teken -> teken < 128), sleutel);
        });
    }

    @Test
    void geenZinZegtIetsVanEenInwonerZelf() {
        Set<String> feiten = ZINNEN.entrySet().stream()
                .filter(zin -> !zin.getKey().startsWith(GRENSVLAK))
                .flatMap(zin -> NAAM.matcher(zin.getValue()).results().map(plek -> plek.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                new TreeSet<>(Set.of(
                        "afgerond-op",
                        "beeindigd-op",
                        "besloten-op",
                        "evaluatie-op",
                        "fouten",
                        "gedaan-op",
                        "lijst",
                        "ontbreekt",
                        "peildatum",
                        "sinds",
                        "uiterlijk",
                        "versie",
                        "volgende",
                        "vorige",
                        "werkdagen-over",
                        "werkdagen-te-laat")),
                feiten);
    }
}
