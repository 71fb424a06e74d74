package nl.gewoonindewijk.adapters.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.gedeeld.Bron;

/**
 * A short list in one column, for what is only ever read as a whole.
 *
 * @param delen the elements, none of them empty
 */
record Tekstlijst(List<String> delen) {

    private static final char TUSSEN = ',';
    private static final char LETTERLIJK = '\\';

    Tekstlijst {
        delen = List.copyOf(delen);
    }

    /** The list that a column holds. */
    static Tekstlijst lees(String kolom) {
        List<String> delen = new ArrayList<>();
        StringBuilder deel = new StringBuilder();
        for (int i = 0; i < kolom.length(); i++) {
            char teken = kolom.charAt(i);
            if (teken == TUSSEN) {
                delen.add(deel.toString());
                deel.setLength(0);
            } else if (teken == LETTERLIJK && i + 1 < kolom.length()) {
                i++;
                deel.append(kolom.charAt(i));
            } else {
                deel.append(teken);
            }
        }
        if (!kolom.isEmpty()) {
            delen.add(deel.toString());
        }
        return new Tekstlijst(delen);
    }

    static String categorieen(List<Bewaarcategorie> categorieen) {
        return new Tekstlijst(categorieen.stream()
                        .map(categorie -> categorie.code().waarde())
                        .toList())
                .kolom();
    }

    static String gegevens(List<Stuksoort> gegevens) {
        return new Tekstlijst(gegevens.stream().map(Stuksoort::name).toList()).kolom();
    }

    /** Of each source its document, and then its paragraph. */
    static String bronnen(List<Bron> bronnen) {
        return new Tekstlijst(bronnen.stream()
                        .flatMap(bron -> List.of(bron.document(), bron.paragraaf()).stream())
                        .toList())
                .kolom();
    }

    /** What goes into the column. */
    String kolom() {
        return delen.stream()
                .map(deel -> deel.replace("\\", "\\\\").replace(",", "\\,"))
                .collect(Collectors.joining(String.valueOf(TUSSEN)));
    }

    /** The sources that these elements name. */
    List<Bron> bronnen() {
        List<Bron> bronnen = new ArrayList<>();
        for (int i = 0; i + 1 < delen.size(); i += 2) {
            bronnen.add(new Bron(delen.get(i), delen.get(i + 1)));
        }
        return List.copyOf(bronnen);
    }
}
