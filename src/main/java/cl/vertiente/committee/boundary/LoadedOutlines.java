package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.RegisterReading.CommuneOutlines;
import cl.vertiente.committee.domain.Utm;
import cl.vertiente.territory.Communes;
import cl.vertiente.territory.OutlineArea;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The outlines of communes that somebody has loaded, each read once. */
final class LoadedOutlines implements CommuneOutlines {

    private final Communes communes;
    private final Map<String, Optional<OutlineArea>> read = new HashMap<>();

    LoadedOutlines(Communes communes) {
        this.communes = communes;
    }

    @Override
    public Double kmOutside(String communeCut, Utm.Degrees place) {
        return read.computeIfAbsent(communeCut, cut -> communes.outline(cut).map(outline -> OutlineArea.of(outline.geometry())))
                .map(area -> area.kmOutside(place.latitude().doubleValue(), place.longitude().doubleValue())).orElse(null);
    }
}
