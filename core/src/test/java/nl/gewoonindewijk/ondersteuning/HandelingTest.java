package nl.gewoonindewijk.ondersteuning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandelingTest {

    private static final UUID NUMMER = Voorbeeldzaak.nummer(255);

    @Test
    void eenTijdstipTeltTotDeMilliseconde() {
        Handeling handeling = new Handeling(
                NUMMER,
                Voorbeeldzaak.MEDEWERKER,
                Instant.parse("2023-03-06T09:15:30.123999999Z"),
                Handelingsoort.AANMELDING_REGISTREREN,
                new Zaakverwijzing(Zaaksoort.AANMELDING, NUMMER),
                1);

        assertEquals(Instant.parse("2023-03-06T09:15:30.123Z"), handeling.tijdstip());
        assertEquals(-1, handeling.toString().indexOf(Voorbeeldzaak.MEDEWERKER.waarde()));
    }

    @Test
    void eenZaakWordtGenoemdBijSoortEnNummer() {
        assertEquals(
                List.of(
                        "aanmelding 00000000-0000-0000-0000-0000000000ff",
                        "traject 00000000-0000-0000-0000-0000000000ff",
                        "ondersteuningsplan 00000000-0000-0000-0000-0000000000ff",
                        "pgb 00000000-0000-0000-0000-0000000000ff",
                        "meldcode 00000000-0000-0000-0000-0000000000ff"),
                Stream.of(Zaaksoort.values())
                        .map(soort -> new Zaakverwijzing(soort, NUMMER).toString())
                        .toList());
    }

    @Test
    void eenNummerWordtGeprintZoalsHetIs() {
        assertEquals(
                List.of(NUMMER.toString(), NUMMER.toString(), NUMMER.toString(), NUMMER.toString(), NUMMER.toString()),
                Stream.of(
                                new AanmeldingId(NUMMER),
                                new TrajectId(NUMMER),
                                new PlanId(NUMMER),
                                new PgbId(NUMMER),
                                new MeldcodeId(NUMMER))
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void vanEenHuishoudlidIsAlleenDeWijkTeLezen() {
        assertEquals(
                "Huishoudlid[inwoner=inwoner ***, huishouden=huishouden ***, wijk=WK039217]",
                Voorbeeldzaak.LID.toString());
    }
}
