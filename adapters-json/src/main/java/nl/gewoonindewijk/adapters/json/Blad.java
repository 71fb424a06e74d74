package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.gewoonindewijk.gedeeld.Bedrag;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;

/**
 * A type that is one JSON string, number or boolean.
 *
 * @param <T> the type
 * @param lezer reads it, or says what it should have been
 * @param schrijver writes it
 * @param proeven harmless values
 */
record Blad<T>(
        Function<Knoop, Either<String, T>> lezer,
        BiConsumer<T, JsonGenerator> schrijver,
        Function<Proeftijd, Vector<T>> proeven)
        implements Vorm<T> {

    /** Two of each way in which a code is written. */
    static final Blad<String> TEKST =
            new Blad<>(Blad::tekst, Blad::schrijfTekst, tijd -> Vector.of("A", "a", "B", "b", "WK000001", "WK000002"));

    /** The number of a person; the harmless ones are for tests alone. */
    static final Blad<String> BSN =
            new Blad<>(Blad::tekst, Blad::schrijfTekst, tijd -> Vector.of("999990019", "999990020"));

    static final Blad<Boolean> LOGISCH =
            new Blad<>(Blad::logisch, (waarde, uit) -> uit.writeBoolean(waarde), tijd -> Vector.of(false, true));

    static final Blad<Long> LANG = new Blad<>(
            Blad::geheel,
            (waarde, uit) -> uit.writeNumber(waarde.longValue()),
            tijd -> Vector.of(1L, 2L, 2000L, 2001L));

    static final Blad<Integer> GEHEEL = new Blad<>(
            knoop -> geheel(knoop).flatMap(Blad::klein),
            (waarde, uit) -> uit.writeNumber(waarde.intValue()),
            tijd -> Vector.of(1, 2, 2000, 2001));

    static final Blad<BigDecimal> DECIMAAL =
            new Blad<>(Blad::decimaal, Blad::schrijfDecimaal, tijd -> Vector.of(BigDecimal.ONE, BigDecimal.TEN));

    static final Blad<Bedrag> BEDRAG = new Blad<>(
            knoop -> decimaal(knoop).flatMap(Blad::bedrag),
            (waarde, uit) -> uit.writeNumber(waarde.euro()),
            tijd -> Vector.of(Bedrag.NUL, Bedrag.ofEuro(1_000_000_000_000L)));

    static final Blad<LocalDate> DATUM = new Blad<>(Blad::datum, Blad::schrijfDatum, Proeftijd::dagen);

    private static final String GEEN_GETAL = "Dit moet een getal zijn, zonder aanhalingstekens.";
    private static final String GEEN_DATUM = "Dit moet een datum zijn die bestaat, zoals \"2023-12-31\".";

    /** Enough for every number there is a type for; what is longer is not even parsed. */
    private static final int MEESTE_CIJFERS = 100;

    private static final int LENGTE_VAN_DATUM = 10;

    @Override
    public Gelezen<T> lees(Knoop knoop, Pad pad) {
        return lezer.apply(knoop).fold(melding -> Gelezen.fout(pad, melding), Gelezen::goed);
    }

    @Override
    public void schrijf(T waarde, JsonGenerator uit) {
        schrijver.accept(waarde, uit);
    }

    @Override
    public Vector<T> proefwaarden(Proeftijd tijd) {
        return proeven.apply(tijd);
    }

    static Either<String, String> tekst(Knoop knoop) {
        if (!(knoop instanceof Knoop.Tekst tekst)) {
            return Either.left("Dit moet een tekst zijn, tussen aanhalingstekens.");
        }
        return isHeel(tekst.tekst())
                ? Either.right(tekst.tekst())
                : Either.left("In deze tekst staat een half teken. Typ de tekst opnieuw.");
    }

    private static void schrijfTekst(String tekst, JsonGenerator uit) {
        if (!isHeel(tekst)) {
            throw new IllegalArgumentException("Een tekst met een half teken kan niet worden opgeschreven.");
        }
        uit.writeString(tekst);
    }

    /** Half a surrogate pair cannot be written in UTF-8: what is read must be what is stored. */
    private static boolean isHeel(String tekst) {
        return tekst.codePoints().noneMatch(punt -> punt >= Character.MIN_SURROGATE && punt <= Character.MAX_SURROGATE);
    }

    private static Either<String, Boolean> logisch(Knoop knoop) {
        return knoop instanceof Knoop.Logisch logisch
                ? Either.right(logisch.waar())
                : Either.left("Dit moet true of false zijn, zonder aanhalingstekens.");
    }

    private static Either<String, Long> geheel(Knoop knoop) {
        if (!(knoop instanceof Knoop.Getal getal)) {
            return Either.left(GEEN_GETAL);
        }
        if (!getal.geheel()) {
            return Either.left("Dit moet een heel getal zijn, zonder punt.");
        }
        try {
            return Either.right(Long.parseLong(getal.cijfers()));
        } catch (NumberFormatException e) {
            return Either.left("Dit getal is te groot.");
        }
    }

    private static Either<String, Integer> klein(long getal) {
        return getal == (int) getal ? Either.right((int) getal) : Either.left("Dit getal is te groot.");
    }

    private static Either<String, BigDecimal> decimaal(Knoop knoop) {
        if (!(knoop instanceof Knoop.Getal getal)) {
            return Either.left(GEEN_GETAL);
        }
        if (getal.cijfers().length() > MEESTE_CIJFERS) {
            return Either.left("Dit getal heeft te veel cijfers.");
        }
        try {
            return Either.right(new BigDecimal(getal.cijfers()));
        } catch (NumberFormatException e) {
            // The exponent does not fit, or a host's parser let through NaN.
            return Either.left("Dit getal is te groot.");
        }
    }

    /** Without an exponent, whatever the host's mapper is set to. */
    private static void schrijfDecimaal(BigDecimal getal, JsonGenerator uit) {
        boolean ingesteld = uit.isEnabled(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
        uit.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
                .writeNumber(getal)
                .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, ingesteld);
    }

    private static Either<String, Bedrag> bedrag(BigDecimal euro) {
        return Bezwaar.of(() -> Bedrag.of(euro));
    }

    private static Either<String, LocalDate> datum(Knoop knoop) {
        if (!(knoop instanceof Knoop.Tekst tekst)) {
            return Either.left(GEEN_DATUM);
        }
        return datum(tekst.tekst()).mapLeft(geen -> GEEN_DATUM);
    }

    /** A day in a year of four digits; left if it is none. */
    static Either<String, LocalDate> datum(String tekst) {
        if (tekst.length() != LENGTE_VAN_DATUM) {
            return Either.left(GEEN_DATUM);
        }
        try {
            return Either.right(LocalDate.parse(tekst));
        } catch (DateTimeParseException e) {
            return Either.left(GEEN_DATUM);
        }
    }

    private static void schrijfDatum(LocalDate datum, JsonGenerator uit) {
        uit.writeString(schrijf(datum));
    }

    static String schrijf(LocalDate datum) {
        String tekst = datum.toString();
        if (tekst.length() != LENGTE_VAN_DATUM) {
            throw new IllegalArgumentException("Een datum in JSON heeft een jaar van vier cijfers.");
        }
        return tekst;
    }
}
