package nl.gewoonindewijk.ondersteuning.grensvlak;

import java.util.List;

/**
 * Een grensvlakfeit: something that must be known before the scope of a subject can be told, with all it can be.
 *
 * <p>A fact alone is not judged: its {@link Grensvlakkentabel} reports all that is wrong at once.
 *
 * @param code lasting name in capitals, digits and dashes, such as {@code MOMENT}; 1 to 60 characters, once in a subject
 * @param vraag what to ask a person; not blank
 * @param waarden what the answer can be, two or more, in capitals, digits and dashes
 */
public record Grensvlakfeit(String code, String vraag, List<String> waarden) {

    /** Copies the list, so that nobody changes it afterwards. */
    public Grensvlakfeit {
        waarden = List.copyOf(waarden);
    }

    /** A fact that is one of these. */
    public static Grensvlakfeit van(String code, String vraag, String... waarden) {
        return new Grensvlakfeit(code, vraag, List.of(waarden));
    }
}
