package nl.gewoonindewijk.regels;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Percentage;

/** Een waarde in een berekening: one typed fact, which prints as a Dutch reader expects it. */
public sealed interface Waarde {

    /** The fact as it stands in a Dutch sentence. */
    String tekst();

    /** An amount of money. */
    record Geld(Bedrag bedrag) implements Waarde {
        @Override
        public String tekst() {
            return bedrag.toString();
        }
    }

    /** A percentage. */
    record Procent(Percentage percentage) implements Waarde {
        @Override
        public String tekst() {
            return percentage.toString();
        }
    }

    /** A whole number, such as days or square metres. */
    record Aantal(long aantal) implements Waarde {
        @Override
        public String tekst() {
            return String.format(DUTCH, "%,d", aantal);
        }
    }

    /** A day. */
    record Datum(LocalDate datum) implements Waarde {
        @Override
        public String tekst() {
            return DATUM.format(datum);
        }
    }

    /** A word or a name. */
    record Tekst(String tekst) implements Waarde {}

    /** The language of every printed fact. */
    Locale DUTCH = Locale.forLanguageTag("nl-NL");

    /** A day as it is written out: {@code 1 oktober 2022}. */
    DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
}
