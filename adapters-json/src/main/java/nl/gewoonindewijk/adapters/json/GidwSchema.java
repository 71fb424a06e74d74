package nl.gewoonindewijk.adapters.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schemas (draft 2020-12) of what the library reads and writes, for whoever delivers a file or receives one.
 *
 * <p>A document that a schema refuses is refused by {@link Lezer} too. The other way around a schema cannot say everything:
 * that the rent of an earmark is not more than its amount, that each purpose occurs once, that
 * days come in order, or that a number is a burgerservicenummer.
 */
public enum GidwSchema {
    /** A jaarbudget. */
    JAARBUDGET("jaarbudget"),
    /** A toetsrapport, with its vingerafdruk. */
    TOETSRAPPORT("toetsrapport"),
    /** A contract with its versions. */
    CONTRACT("contract"),
    /** A beleidsboom. */
    BELEIDSBOOM("beleidsboom"),
    /** A grensvlakkentabel. */
    GRENSVLAKKENTABEL("grensvlakkentabel"),
    /** An aanmelding in any of its states. */
    AANMELDING("aanmelding"),
    /** A traject in any of its states. */
    TRAJECT("traject"),
    /** An ondersteuningsplan in any of its states. */
    ONDERSTEUNINGSPLAN("ondersteuningsplan"),
    /** A persoonsgebonden budget in any of its states. */
    PGB("pgb"),
    /** A use of the meldcode in any of its states. */
    MELDCODE("meldcode"),
    /** A caseload; it refers to the schemas of the five kinds of case by their {@code $id}. */
    CASELOAD("caseload"),
    /** A line of the werklijst. */
    WERKREGEL("werkregel"),
    /** A handeling. */
    HANDELING("handeling"),
    /** The codelijsten. */
    CODELIJSTEN("codelijsten"),
    /** A dossier. */
    DOSSIER("dossier"),
    /** A toestemming in any of its states. */
    TOESTEMMING("toestemming"),
    /** A verstrekking. */
    VERSTREKKING("verstrekking"),
    /** A bewaarregeling: the terms of keeping of a host. */
    BEWAARREGELING("bewaarregeling"),
    /** A bewaaroordeel, with its uitkomst and the facts behind it. */
    BEWAAROORDEEL("bewaaroordeel"),
    /** An uittreksel. */
    UITTREKSEL("uittreksel"),
    /** A gegevensoverdracht, with its manifest. */
    GEGEVENSOVERDRACHT("gegevensoverdracht"),
    /** A vernietigingslijst in any of its states. */
    VERNIETIGINGSLIJST("vernietigingslijst"),
    /** A verklaring van vernietiging. */
    VERNIETIGINGSVERKLARING("vernietigingsverklaring"),
    /** A line of the specification of a verklaring van vernietiging. */
    VERKLARINGSREGEL("verklaringsregel"),
    /** A line of the processing log. */
    LOGREGEL("logregel"),
    /** A verwerkingsregister. */
    VERWERKINGSREGISTER("verwerkingsregister");

    private final String naam;

    GidwSchema(String naam) {
        this.naam = naam;
    }

    /** Where it is on the class path: {@code nl/gewoonindewijk/adapters/json/jaarbudget.schema.json}. */
    public String plaats() {
        return "nl/gewoonindewijk/adapters/json/" + naam + ".schema.json";
    }

    /** The schema itself. */
    public String tekst() {
        try (InputStream bron = GidwSchema.class.getClassLoader().getResourceAsStream(plaats())) {
            return new String(Objects.requireNonNull(bron, plaats()).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
