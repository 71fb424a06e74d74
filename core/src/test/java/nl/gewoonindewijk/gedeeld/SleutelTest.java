package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;
import org.junit.jupiter.api.Test;

class SleutelTest {

    private static final Code NAAM = new Code("sleutel-2025");
    private static final byte[] BERICHT = "bericht".getBytes(StandardCharsets.UTF_8);

    private static byte[] geheim(int vulling) {
        byte[] geheim = new byte[32];
        Arrays.fill(geheim, (byte) vulling);
        return geheim;
    }

    private static Sleutel sleutel(int vulling) {
        return Sleutel.van(NAAM, geheim(vulling));
    }

    private static byte[] hmac(byte[] sleutel, byte[] bericht) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(sleutel, "HmacSHA256"));
        return mac.doFinal(bericht);
    }

    @Test
    void deSleutelVoorEenGebruikIsDeHmacVanZijnNaam() throws GeneralSecurityException {
        byte[] gebruik = hmac(geheim(1), "log".getBytes(StandardCharsets.UTF_8));

        assertArrayEquals(gebruik, sleutel(1).voor("log"));
        assertArrayEquals(hmac(gebruik, BERICHT), sleutel(1).zegel("log", BERICHT));
        assertEquals(32, sleutel(1).voor("log").length);
    }

    @Property
    void hetzelfdeGeeftAltijdHetzelfdeEnEenAnderGebruikIetsAnders(
            @ForAll @Size(32) byte[] geheim, @ForAll byte[] bericht, @ForAll String gebruik) {
        Sleutel sleutel = Sleutel.van(NAAM, geheim);
        Sleutel zelfde = Sleutel.van(NAAM, geheim.clone());

        assertArrayEquals(sleutel.voor(gebruik), zelfde.voor(gebruik));
        assertArrayEquals(sleutel.zegel(gebruik, bericht), zelfde.zegel(gebruik, bericht));
        assertFalse(Arrays.equals(sleutel.voor(gebruik), sleutel.voor(gebruik + "2")));
        assertFalse(Arrays.equals(sleutel.zegel(gebruik, bericht), sleutel.zegel(gebruik + "2", bericht)));
        assertFalse(Arrays.equals(sleutel.voor(gebruik), geheim));
    }

    @Test
    void eenAnderGeheimGeeftEenAnderZegelOokMetDezelfdeNaam() {
        assertFalse(Arrays.equals(sleutel(1).zegel("log", BERICHT), sleutel(2).zegel("log", BERICHT)));
    }

    @Test
    void wieHetGeheimLaterWijzigtWijzigtDeSleutelNiet() {
        byte[] geheim = geheim(1);
        Sleutel sleutel = Sleutel.van(NAAM, geheim);
        Arrays.fill(geheim, (byte) 9);

        assertArrayEquals(sleutel(1).voor("log"), sleutel.voor("log"));
    }

    @Test
    void telt32Bytes() {
        for (int lengte : List.of(0, 16, 31, 33, 64)) {
            assertEquals(
                    "Een sleutel telt 32 bytes.",
                    assertThrows(IllegalArgumentException.class, () -> Sleutel.van(NAAM, new byte[lengte]))
                            .getMessage());
        }
    }

    @Test
    void wordtNietGeprintMaarHeeftEenNaam() {
        assertEquals("sleutel sleutel-2025", sleutel(255).toString());
        assertEquals(NAAM, sleutel(1).naam());
        assertFalse(sleutel(255).toString().contains(HexFormat.of().formatHex(geheim(255))));
    }

    @Test
    void eenSleutelbewaarderVindtEenSleutelOpNaam() {
        Sleutel oud = Sleutel.van(new Code("sleutel-2024"), geheim(2));
        Sleutelbewaarder bewaarder = new Sleutelbewaarder() {
            @Override
            public Sleutel huidige() {
                return oud;
            }

            @Override
            public List<Sleutel> alle() {
                return List.of(sleutel(1), oud);
            }
        };

        assertEquals(oud, bewaarder.vind(oud.naam()).get());
        assertEquals(NAAM, bewaarder.vind(NAAM).get().naam());
        assertTrue(bewaarder.vind(new Code("sleutel-2023")).isEmpty());
    }
}
