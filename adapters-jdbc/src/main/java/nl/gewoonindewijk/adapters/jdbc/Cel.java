package nl.gewoonindewijk.adapters.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.budget.Kostensoort;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.regels.Regelcode;
import org.jspecify.annotations.Nullable;

/** How a value is written in a column; {@link Rij} reads it back. */
final class Cel {

    private static final int LAATSTE_JAAR = 9999;

    private Cel() {}

    /** @throws Opslagfout if not every database can hold this value */
    static @Nullable Object van(Object waarde) {
        if (waarde instanceof Optional<?> misschien) {
            return misschien.isPresent() ? van(misschien.get()) : null;
        }
        if (waarde instanceof Bedrag bedrag) {
            return bedrag.centen();
        }
        if (waarde instanceof Percentage percentage) {
            return percentage.waarde();
        }
        if (waarde instanceof Kostensoort kostensoort) {
            return tekst(kostensoort.naam());
        }
        if (waarde instanceof Regelcode code) {
            return code.waarde();
        }
        if (waarde instanceof Enum<?> keuze) {
            return keuze.name();
        }
        if (waarde instanceof LocalDate datum) {
            return datum(datum);
        }
        return waarde instanceof String tekst ? tekst(tekst) : waarde;
    }

    /** The types of core refuse half characters, and most of them the zero character, which PostgreSQL cannot hold. */
    private static String tekst(String tekst) {
        if (tekst.indexOf('\0') >= 0) {
            throw new Opslagfout("Een tekst bevat een teken dat niet te bewaren is.");
        }
        return tekst;
    }

    private static LocalDate datum(LocalDate datum) {
        if (datum.getYear() < 1 || datum.getYear() > LAATSTE_JAAR) {
            throw new Opslagfout("Een datum valt buiten de jaren 1 tot en met " + LAATSTE_JAAR + ".");
        }
        return datum;
    }
}
