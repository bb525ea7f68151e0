package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.Asset;
import cl.vertiente.committee.domain.AssetAttribute;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.AssetObservation;
import cl.vertiente.committee.domain.AssetValue;
import cl.vertiente.committee.domain.AssetView;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Shows what was seen of an installation in the words of its catalogue. */
@ApplicationScoped
public class AssetViews {

    @Inject
    private CommitteeWords words;

    static AssetKind kind(List<AssetKind> kinds, String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind " + code));
    }

    AssetView view(Asset asset, AssetKind kind, AssetObservation seen, LocalDate day) {
        var report = seen.report();
        var values = kind.attributes().stream().filter(attribute -> report.values().containsKey(attribute.code()))
                .map(attribute -> value(attribute, report.values().get(attribute.code()))).toList();
        return new AssetView(asset.id(), kind.code(), kind.name(), report.name(), report.condition(), report.condition().letter(),
                seen.observedOn(), report.installedOn(), values, report.position(), report.note(), report.retiredOn(),
                report.retiredReason(), !report.isRetired(day), seen.source(), seen.sourceId(), seen.recordedAt());
    }

    private AssetView.Value value(AssetAttribute attribute, AssetValue value) {
        return new AssetView.Value(attribute.code(), attribute.name(), attribute.unit(), value, value.isKnown() ? shown(attribute, value)
                : null);
    }

    /** As people read it: {@code 12,5 L/s}; why it is missing where it is. */
    String shown(AssetAttribute attribute, AssetValue value) {
        if (!value.isKnown()) {
            return words.of(value.missing());
        }
        return switch (attribute.type()) {
            case NUMBER -> Show.number(value.number()) + (attribute.unit() == null ? "" : " " + attribute.unit());
            case TEXT -> value.text();
            case CHOICE -> attribute.options().getOrDefault(value.text(), value.text());
            case YES_NO -> words.say(value.yes() ? "committee.asset.yes" : "committee.asset.no");
        };
    }
}
