package nl.gewoonindewijk.adapters.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Jackson module for a host's own mapper: the library's types, read and written as agreed whatever the settings of that
 * mapper. It touches no other type.
 *
 * <p>What is wrong with a value of these types is in the message of the exception: every error of that value, each with its
 * path. To get them as data, read with {@link Lezer}.
 *
 * <pre>{@code JsonMapper.builder().addModule(new GidwModule()).build()}</pre>
 */
public final class GidwModule extends JacksonModule {

    private static final String WORTEL = "nl.gewoonindewijk.";

    /** The contexts of the core. A host may have types in the same root package. */
    static final Set<String> CONTEXTEN = Set.of(
            "gedeeld",
            "regels",
            "contract",
            "beleid",
            "budget",
            "ondersteuning",
            "dossier",
            "kwaliteit",
            "monitoring",
            "wijk");

    /** Makes the module; it holds no state of its own. */
    public GidwModule() {}

    @Override
    public String getModuleName() {
        return "gewoon-in-de-wijk";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext mapper) {
        mapper.addSerializers(new Schrijvers());
        mapper.addDeserializers(new Lezers());
    }

    private static boolean isVanOns(Class<?> klasse) {
        String pakket = klasse.getPackageName();
        return pakket.startsWith(WORTEL)
                && CONTEXTEN.contains(context(pakket))
                && (klasse.isRecord() || klasse.isEnum() || klasse.isSealed());
    }

    /** A constant of an enum that has methods of its own is of a class of its own; its JSON is that of the enum. */
    private static JavaType zonderEigenKlasse(JavaType type, SerializationConfig config) {
        Class<?> klasse = type.getRawClass();
        return Enum.class.isAssignableFrom(klasse) && !klasse.isEnum() && klasse != Enum.class
                ? config.constructType(klasse.getSuperclass())
                : type;
    }

    /** The context that a package is, or is in. */
    private static String context(String pakket) {
        int einde = pakket.indexOf('.', WORTEL.length());
        return einde < 0 ? pakket.substring(WORTEL.length()) : pakket.substring(WORTEL.length(), einde);
    }

    private static final class Schrijvers implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier beschrijving,
                JsonFormat.@Nullable Value formaat) {
            JavaType heel = zonderEigenKlasse(type, config);
            return isVanOns(heel.getRawClass()) ? new Vormserializer(heel, Vormen.ALLE.voor(heel)) : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier beschrijving,
                JsonFormat.@Nullable Value formaat) {
            return findSerializer(config, type, beschrijving, formaat);
        }
    }

    private static final class Lezers implements Deserializers {

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> klasse) {
            return isVanOns(klasse);
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier beschrijving) {
            return isVanOns(type.getRawClass()) ? new Vormdeserializer(type, Vormen.ALLE.voor(type)) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier beschrijving) {
            return findBeanDeserializer(type, config, beschrijving);
        }
    }
}
