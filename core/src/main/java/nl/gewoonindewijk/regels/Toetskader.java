package nl.gewoonindewijk.regels;

/** Een toetskader: terms that a subject is judged by, such as one version of a contract. */
public interface Toetskader {

    /** Lasting name with the version, such as {@code haarlem-gidw/1}. */
    String kadernaam();
}
