package cl.vertiente.shared;

/** What a person typed into a search, as a pattern of {@code LIKE … ESCAPE '!'}: its own {@code %} and {@code _} mean themselves. */
public final class LikePattern {

    private LikePattern() {
    }

    /** @return null when nothing was typed */
    public static String containing(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return "%" + typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_").replaceAll("\\s+", "%") + "%";
    }
}
