package nl.gewoonindewijk.ondersteuning.grensvlak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.testkit.WillekeurigeGrensvlakkentabellen;
import org.junit.jupiter.api.Test;

class ScopebesluitTest {

    private static final Bron BRON = Bron.ua("6");
    private static final Onderwerp OPVANG = Onderwerp.van(
            "OPVANG",
            "Opvang",
            List.of(
                    Grensvlakfeit.van("MOMENT", "Wanneer?", "VOOR", "TIJDENS"),
                    Grensvlakfeit.van("SOORT", "Welke opvang?", "DAG", "NACHT")));

    @Provide
    Arbitrary<Scopebesluit> besluiten() {
        return WillekeurigeGrensvlakkentabellen.besluiten();
    }

    @Test
    void binnenKanSamenMetPartners() {
        assertEquals(new Scopebesluit.Binnen(List.of(), List.of(BRON)), Scopebesluit.binnen(BRON));
        assertEquals(
                new Scopebesluit.Binnen(List.of("COC"), List.of(BRON)),
                Scopebesluit.binnen(BRON).samenMet("COC"));
        assertEquals(List.of(), Scopebesluit.binnen(BRON).verwijzenNaar());
    }

    @Test
    void buitenKanNaarPartners() {
        assertEquals(
                new Scopebesluit.Buiten(List.of("CIZ"), List.of(BRON)),
                Scopebesluit.buiten(BRON).naar("CIZ"));
        assertEquals(List.of(), Scopebesluit.buiten(BRON).samenwerkenMet());
    }

    @Test
    void watBlijftStaatInVasteVolgordeEnEenKeer() {
        assertEquals(
                new Scopebesluit.BuitenMetInzet(
                        List.of(Inzet.ADVISEREN, Inzet.SIGNALEREN), List.of("CIZ"), List.of(), List.of(BRON)),
                Scopebesluit.buiten(BRON).naar("CIZ").blijft(Inzet.SIGNALEREN, Inzet.ADVISEREN, Inzet.SIGNALEREN));
    }

    @Test
    void samenMetPartnersIsSamenwerken() {
        assertEquals(
                new Scopebesluit.BuitenMetInzet(
                        List.of(Inzet.SAMENWERKEN), List.of("CIZ"), List.of("GGD"), List.of(BRON)),
                Scopebesluit.buiten(BRON).naar("CIZ").samenMet("GGD"));
        assertEquals(
                new Scopebesluit.BuitenMetInzet(
                        List.of(Inzet.VOORKOMEN, Inzet.SAMENWERKEN), List.of("CIZ"), List.of("GGD"), List.of(BRON)),
                Scopebesluit.buiten(BRON).naar("CIZ").blijft(Inzet.VOORKOMEN).samenMet("GGD"));
    }

    @Test
    void buitenMetInzetNoemtEenInzet() {
        IllegalArgumentException fout = assertThrows(
                IllegalArgumentException.class, () -> Scopebesluit.buiten(BRON).blijft());

        assertEquals("Een besluit met inzet noemt ten minste een inzet.", fout.getMessage());
    }

    @Test
    void partnersZonderSamenwerkenKanNiet() {
        Scopebesluit.BuitenMetInzet besluit = Scopebesluit.buiten(BRON).blijft(Inzet.ADVISEREN);

        IllegalArgumentException fout =
                assertThrows(IllegalArgumentException.class, () -> besluit.withSamenwerkenMet("GGD"));

        assertEquals("Wie partners noemt om mee samen te werken, werkt samen.", fout.getMessage());
    }

    @Test
    void niemandVerandertEenBesluitVanBuiten() {
        List<String> partners = new ArrayList<>(List.of("GGD"));
        List<Bron> bronnen = new ArrayList<>(List.of(BRON));
        Stream<Scopebesluit> besluiten = Stream.of(
                new Scopebesluit.Binnen(partners, bronnen),
                new Scopebesluit.Buiten(partners, bronnen),
                new Scopebesluit.BuitenMetInzet(List.of(Inzet.SAMENWERKEN), partners, partners, bronnen),
                new Scopebesluit.Onbepaald(partners, bronnen));
        List<Scopebesluit> gemaakt = besluiten.toList();

        partners.clear();
        bronnen.clear();

        gemaakt.forEach(besluit -> assertEquals(List.of(BRON), besluit.bronnen()));
        assertEquals(List.of("GGD"), gemaakt.get(0).samenwerkenMet());
        assertEquals(List.of("GGD"), gemaakt.get(1).verwijzenNaar());
        assertEquals(List.of("GGD"), gemaakt.get(2).samenwerkenMet());
        assertEquals(List.of("GGD"), gemaakt.get(2).verwijzenNaar());
        assertEquals(List.of("GGD"), ((Scopebesluit.Onbepaald) gemaakt.get(3)).ontbreekt());
    }

    @Test
    void elkSoortBesluitHeeftZijnEigenZin() {
        assertEquals(
                List.of("Opvang: dit valt binnen de opdracht.", "Werk samen met: COC, GGD."),
                zinnen(Scopebesluit.binnen(BRON).samenMet("COC", "GGD")));
        assertEquals(
                List.of("Opvang: dit valt buiten de opdracht.", "Verwijs naar: CIZ."),
                zinnen(Scopebesluit.buiten(BRON).naar("CIZ")));
        assertEquals(
                List.of(
                        "Opvang: dit valt buiten de opdracht. Dit hoort er wel bij: signaleren, samenwerken.",
                        "Verwijs naar: CIZ.",
                        "Werk samen met: GGD."),
                zinnen(Scopebesluit.buiten(BRON)
                        .naar("CIZ")
                        .blijft(Inzet.SIGNALEREN)
                        .samenMet("GGD")));
        assertEquals(
                List.of("Opvang: de tekst laat dit open. Een mens beslist."), zinnen(Scopebesluit.onbepaald(BRON)));
        assertEquals(
                List.of("Opvang: dit is nog niet te zeggen. Beantwoord eerst: Wanneer? Welke opvang?"),
                zinnen(new Scopebesluit.Onbepaald(List.of("MOMENT", "SOORT"), List.of(BRON))));
    }

    @Test
    void erStaatGeenZinTeVeelInDeBundel() {
        String regel = Grensvlakkentabel.REGEL + ".";

        assertEquals(
                Set.of(
                        "titel",
                        "norm",
                        "uitleg",
                        "binnen",
                        "buiten",
                        "buiten-met-inzet",
                        "onbepaald",
                        "ontbreekt",
                        "verwijzen",
                        "samenwerken"),
                ResourceBundle.getBundle("nl.gewoonindewijk.ondersteuning.zinnen").keySet().stream()
                        .filter(sleutel -> sleutel.startsWith(regel))
                        .map(sleutel -> sleutel.substring(regel.length()))
                        .collect(Collectors.toSet()));
    }

    @Property(tries = 200)
    void elkeZinIsHelemaalIngevuld(@ForAll("besluiten") Scopebesluit besluit) {
        List<String> zinnen = zinnen(besluit);

        zinnen.forEach(zin -> assertEquals(-1, zin.indexOf('{'), zin));
        assertEquals(
                1
                        + (besluit.verwijzenNaar().isEmpty() ? 0 : 1)
                        + (besluit.samenwerkenMet().isEmpty() ? 0 : 1),
                zinnen.size());
    }

    @Test
    void elkeInzetHeeftEenEigenTekst() {
        Set<String> teksten = Stream.of(Inzet.values()).map(Inzet::tekst).collect(Collectors.toSet());

        assertEquals(Inzet.values().length, teksten.size());
    }

    private static List<String> zinnen(Scopebesluit besluit) {
        return Scopezinnen.van(OPVANG, besluit, Regels.verwoording());
    }
}
