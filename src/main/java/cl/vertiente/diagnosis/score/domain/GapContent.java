package cl.vertiente.diagnosis.score.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a gap.
 *
 * @param evidence what was seen, in words; null when nothing was said
 * @param refs answers, samples and photos that show it
 */
public record GapContent(GapDimension dimension, GapSeverity severity, GapComponent component, String description, String evidence,
        List<GapEvidence> refs) {

    public GapContent {
        refs = List.copyOf(refs);
    }

    static GapContent of(GapProposal proposal) {
        var refs = new ArrayList<GapEvidence>();
        proposal.questions().forEach(question -> refs.add(new GapEvidence(GapEvidence.Kind.QUESTION, question)));
        proposal.samples().forEach(sample -> refs.add(new GapEvidence(GapEvidence.Kind.SAMPLE, sample.toString())));
        var rule = proposal.rule();
        return new GapContent(rule.dimension(), rule.severity(), rule.component(), proposal.description(), null, refs);
    }
}
