package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.AtlasFacts;
import cl.vertiente.committee.domain.BoardAttention;
import cl.vertiente.committee.domain.PositionSource;
import cl.vertiente.committee.domain.Segment;
import cl.vertiente.committee.domain.SystemState;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.web.Option;
import cl.vertiente.territory.Communes;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Spanish words for the codes of this package, for pages and spreadsheets. */
@Named("committeeWords")
@ApplicationScoped
public class CommitteeWords {

    /** Fields of the audit trail that hold codes. */
    private static final Map<String, String> CODES = Map.ofEntries(Map.entry("state", "SystemState"),
            Map.entry("settlementType", "SettlementType"), Map.entry("seenSettlement", "SettlementType"), Map.entry("segment", "Segment"),
            Map.entry("check", "CoordinateCheck"), Map.entry("positionSource", "PositionSource"), Map.entry("kind", "OperatorKind"),
            Map.entry("post", "BoardPost"), Map.entry("contactKind", "ContactKind"), Map.entry("channel", "ContactChannel"),
            Map.entry("condition", "AssetCondition"));

    @Inject
    private Messages messages;

    @Inject
    private Regions regions;

    @Inject
    private Communes communes;

    /** @return null for an unknown one */
    public String of(Enum<?> code) {
        return code == null ? null : messages.get("committee." + code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    /** @param state as a form of visits names it; one that was added to the form since stands for itself. @return null when nobody said */
    String waterRight(String state) {
        var key = "committee.atlas.right." + state;
        return state == null || !Messages.has(key) ? state : messages.get(key);
    }

    /** @return null when nothing was judged */
    String water(AtlasFacts.Water water) {
        return water == null ? null : messages.get("committee.atlas.water." + (water.verdict().equals("COMPLIES") ? "COMPLIES"
                : water.level() == null ? "OUT" : water.level()));
    }

    public String say(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** The commune that a name or an alias stands for. */
    Optional<String> communeOf(String name) {
        return communes.cutOf(name);
    }

    /** A phone number as people read it; masked ones, and what was noted before it had to be a number, as they are. */
    public String phone(String text) {
        return text == null || !Phone.isValid(text) ? text : Phone.of(text).toString();
    }

    /** Where a position can have been read by whoever types it. */
    public List<Option> getSources() {
        return Stream.of(PositionSource.PHONE, PositionSource.PAPER, PositionSource.MAP)
                .map(source -> new Option(source.name(), of(source))).toList();
    }

    public List<Option> getDatums() {
        return Stream.of("WGS84", "PSAD56", "SAD69").map(datum -> new Option(datum, datum)).toList();
    }

    public List<Option> getZones() {
        return Stream.of("18", "19").map(zone -> new Option(zone, zone)).toList();
    }

    public String tab(String name) {
        return messages.get("committee.tab." + name);
    }

    /** What was done, by the name of its use case; a name nobody knows stands for itself. */
    public String deed(String useCase) {
        var key = "committee.deed." + useCase;
        return Messages.has(key) ? messages.get(key) : useCase;
    }

    /** A field of the audit trail. */
    public String field(String name) {
        var key = "committee.field." + name;
        return Messages.has(key) ? messages.get(key) : name;
    }

    /** A value of the audit trail: codes in words, the rest as it is; null where nothing stood. */
    public String value(String field, String value) {
        var key = value == null ? "" : "committee." + CODES.getOrDefault(field, "") + "." + value;
        return CODES.containsKey(field) && value != null && Messages.has(key) ? messages.get(key) : value;
    }

    /** The first of the state chips: no narrowing. */
    public String everything() {
        return messages.get("committee.state.all");
    }

    /** What a filter says, for its chip and for the sheet of origin; a code nobody knows stands for itself. */
    public String filter(String name, String value) {
        return switch (name) {
            case "region" -> regions.nameOf(value).orElse(value);
            case "commune" -> communes.nameOf(value).orElse(value);
            case "segment" -> of(Segment.valueOf(value));
            case "board" -> of(BoardAttention.valueOf(value));
            case "state" -> of(SystemState.valueOf(value));
            case "agreement" -> messages.get("committee.filter.agreement.one");
            default -> "«" + value + "»";
        };
    }

    /** The filters in force, each in words. */
    public Map<String, String> inForce(WaterSystemFilter filter) {
        var said = new LinkedHashMap<String, String>();
        filter.inForce().forEach((name, value) -> said.put(messages.get("committee.filter." + name),
                name.equals("agreement") ? value : filter(name, value)));
        return said;
    }
}
