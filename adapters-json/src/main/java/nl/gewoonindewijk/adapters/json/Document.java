package nl.gewoonindewijk.adapters.json;

import io.vavr.control.Either;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Turns a document into a tree, or says why it is none. */
final class Document {

    private static final JsonFactory FABRIEK =
            JsonFactory.builder().streamReadConstraints(Leesgrenzen.ALLE).build();

    private Document() {}

    static Either<Invoerfout, Knoop> lees(String tekst) {
        try (JsonParser parser = FABRIEK.createParser(ObjectReadContext.empty(), tekst)) {
            return lees(parser);
        }
    }

    private static Either<Invoerfout, Knoop> lees(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                return Either.left(fout("Dit bestand is leeg."));
            }
            Knoop knoop = Knoop.lees(parser);
            if (parser.nextToken() == null) {
                return Either.right(knoop);
            }
            return Either.left(fout("Na het einde van de gegevens staat nog iets, op " + plaats(parser) + "."));
        } catch (StreamConstraintsException e) {
            return Either.left(grens(parser));
        } catch (JacksonException e) {
            return Either.left(new Invoerfout(pad(parser), "Dit is geen JSON bij " + plaats(parser) + "."));
        }
    }

    private static Invoerfout grens(JsonParser parser) {
        if (parser.streamReadContext().getNestingDepth() >= Leesgrenzen.DIEPTE) {
            return new Invoerfout(
                    pad(parser), "De gegevens zitten te diep in elkaar: ten hoogste " + Leesgrenzen.DIEPTE + " lagen.");
        }
        if (parser.currentTokenCount() >= Leesgrenzen.TOKENS) {
            return fout("Dit bestand bevat te veel gegevens.");
        }
        return new Invoerfout(pad(parser), "Een tekst, een naam of een getal is te lang, op " + plaats(parser) + ".");
    }

    private static Invoerfout fout(String melding) {
        return new Invoerfout(Pad.GEHEEL.toString(), melding);
    }

    private static String pad(JsonParser parser) {
        return Pad.van(parser.streamReadContext()).toString();
    }

    private static String plaats(JsonParser parser) {
        TokenStreamLocation plaats = parser.currentLocation();
        return "regel " + plaats.getLineNr() + ", teken " + plaats.getColumnNr();
    }
}
