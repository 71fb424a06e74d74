package nl.gewoonindewijk.gidw;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.ondersteuning.Codelijst;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.Wettelijketermijnen;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.application.Commando;
import nl.gewoonindewijk.ondersteuning.application.Werkplek;
import nl.gewoonindewijk.ondersteuning.application.WerkplekBuilder;
import nl.gewoonindewijk.ondersteuning.grensvlak.HaarlemseGrensvlakken;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.werklijst.Termijnoordeel;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Verwoording;

/** De balie: where the story takes place. It knows what day it is, who works there and what the rules say. */
final class Balie {

    /** Why residents come, as an app could let its users choose. */
    private static final Codelijst INSTROOM = new Codelijst(
            "reden instroom",
            "rondleiding",
            List.of(
                    Codelijst.keuze("ZELF", "de inwoner komt zelf"),
                    Codelijst.keuze("VERWIJZING", "iemand verwijst de inwoner")));

    static final Code ZELF = new Code("ZELF");
    static final Code VERWIJZING = new Code("VERWIJZING");

    private static final MedewerkerId MEDEWERKER = new MedewerkerId("medewerker-1");
    private static final long COMMANDOS = 0xC;

    private final Verwoording verwoording = Regels.verwoording();
    private final Regelzinnen zinnen = new Regelzinnen(verwoording);
    private final Tourklok klok;
    private final Werkplek werkplek;
    private long laatsteCommando;

    /** Opens on a day. */
    Balie(Ondersteuningsopslag opslag, LocalDate dag) {
        klok = new Tourklok(dag);
        werkplek = new WerkplekBuilder()
                .contract(Haarlem.CONTRACT)
                .wettelijk(Wettelijketermijnen.HUIDIG)
                .grensvlakken(HaarlemseGrensvlakken.TABEL)
                .codelijsten(Codelijsten.met(INSTROOM))
                .opslag(opslag)
                .klok(klok)
                .build();
    }

    Werkplek werkplek() {
        return werkplek;
    }

    MedewerkerId medewerker() {
        return MEDEWERKER;
    }

    LocalDate vandaag() {
        return klok.dag();
    }

    /** Goes on to another day. */
    LocalDate wordt(int jaar, int maand, int dag) {
        klok.zet(LocalDate.of(jaar, maand, dag));
        return klok.dag();
    }

    /** A command, each with a number of its own. */
    Commando commando() {
        laatsteCommando++;
        return new Commando(new UUID(COMMANDOS, laatsteCommando), MEDEWERKER);
    }

    Verhaalstap stap(String gebeurtenis, String... regels) {
        return new Verhaalstap(vandaag(), gebeurtenis, List.of(regels));
    }

    /** What a rule asks. */
    String norm(Voorschrift voorschrift) {
        return zinnen.norm(voorschrift.code(), voorschrift.bron());
    }

    /** Why the rules refuse. */
    String geweigerd(Either<Afwijzing, ?> antwoord) {
        return zinnen.geweigerd(antwoord);
    }

    /** Whether what was done today was in time. */
    String gedaan(Zaak zaak, Voorschrift voorschrift) {
        return oordeel(zaak, voorschrift, plicht -> plicht.vervuldOp()
                .filter(vandaag()::equals)
                .isPresent());
    }

    /** Until when something can still be done. */
    String loopt(Zaak zaak, Voorschrift voorschrift) {
        return oordeel(zaak, voorschrift, Verplichting::isOpen);
    }

    private String oordeel(Zaak zaak, Voorschrift voorschrift, Predicate<Verplichting> welke) {
        Termijnkader kader = new Termijnkader(werkplek.contract(), werkplek.wettelijk(), vandaag());
        Verplichting plicht = Invoer.aanvaard(zaak.verplichtingen(kader)).stream()
                .filter(een -> een.regel().equals(voorschrift.code()))
                .filter(welke)
                .findFirst()
                .orElseThrow();
        Bevinding bevinding =
                Termijnoordeel.over(plicht, vandaag(), werkplek.wettelijk().kalender());
        return bevinding.regel() + " (" + bevinding.bron() + "): " + verwoording.zin(bevinding);
    }
}
