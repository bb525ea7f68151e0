package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.committee.domain.Asset;
import cl.vertiente.committee.domain.AssetHistory;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.RegisteredAssets;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the register of the committee said of its installations before a visit: what the visit itself observed is not of before. */
@ApplicationScoped
public class RegisterBefore {

    @Inject
    private Assets assets;

    /** @param earlier what the visit before answered, in the words of the questionnaire */
    Answers in(Diagnosis diagnosis, Questionnaire questionnaire, Answers earlier) {
        var day = Chile.dateOf(diagnosis.visitAt() == null ? diagnosis.begunAt() : diagnosis.visitAt());
        var all = assets.of(diagnosis.subject().waterSystemId());
        var histories = assets.histories(all.stream().map(Asset::id).toList());
        var known = all.stream().flatMap(asset -> known(asset, histories.get(asset.id()), diagnosis, day)).toList();
        return new RegisteredAssets(questionnaire, known, day).in(earlier);
    }

    private static Stream<RegisteredAssets.Known> known(Asset asset, AssetHistory history, Diagnosis diagnosis, LocalDate day) {
        var before = Optional.ofNullable(history).map(AssetHistory::observations).orElse(List.of()).stream()
                .filter(seen -> !Objects.equals(seen.sourceId(), diagnosis.id())).toList();
        return new AssetHistory(before).on(day).stream()
                .map(seen -> new RegisteredAssets.Known(asset.id(), asset.kind(), seen.report()));
    }
}
