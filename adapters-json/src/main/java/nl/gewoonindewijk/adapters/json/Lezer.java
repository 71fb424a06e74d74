package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import nl.gewoonindewijk.budget.Begrotingspost;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/**
 * Een lezer: reads JSON from outside and answers with the value, or with every error that is in it, each with its JSON
 * Pointer and a Dutch sentence that does not repeat the input.
 *
 * <p>A document that is no JSON, is larger than 5 MB, has more than 50 levels or is not in UTF-8 has one error; a byte order
 * mark is skipped. Errors stand in the order of the type, unknown properties behind the known ones.
 *
 * <pre>{@code Lezer.van(Jaarbudget.class).lees(Path.of("jaarbudget-2023.json"))}</pre>
 *
 * @param <T> what is read
 */
public final class Lezer<T> {

    private final Vorm<T> vorm;

    private Lezer(Vorm<T> vorm) {
        this.vorm = vorm;
    }

    /**
     * Makes a reader of a type of the library, such as {@code Jaarbudget}, {@code Toetsrapport} or {@code Contract}.
     *
     * @throws IllegalArgumentException if the type holds something that has no place in JSON
     */
    public static <T> Lezer<T> van(Class<T> type) {
        return new Lezer<>(Vormen.ALLE.voor(type));
    }

    /**
     * Makes a reader of jaarbudgetten that knows the policy themes: a post for any other theme is an error.
     *
     * @param themas the codes of the themes
     */
    public static Lezer<Jaarbudget> jaarbudget(Set<String> themas) {
        Keuzevorm<String> keuze = Keuzevorm.codes(themas, "De beleidsboom kent dit thema niet.");
        return new Lezer<>(Vormen.ALLE
                .met(new Vormen.Plek(Begrotingspost.class, "thema"), keuze)
                .voor(Jaarbudget.class));
    }

    /**
     * Reads a file.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public Validation<Seq<Invoerfout>, T> lees(Path bestand) {
        return lees(Inhoud.van(bestand));
    }

    /**
     * Reads a stream to its end, or as far as a document may be long, and leaves it open.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public Validation<Seq<Invoerfout>, T> lees(InputStream bron) {
        return lees(Inhoud.van(bron));
    }

    /** Reads a text. */
    public Validation<Seq<Invoerfout>, T> lees(String tekst) {
        return lees(Inhoud.van(tekst));
    }

    private Validation<Seq<Invoerfout>, T> lees(Either<Invoerfout, String> inhoud) {
        return inhoud.flatMap(Document::lees)
                .fold(fout -> Validation.invalid(Vector.of(fout)), knoop -> vorm.lees(knoop, Pad.GEHEEL)
                        .alsValidation());
    }
}
