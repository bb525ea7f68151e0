package cl.vertiente.diagnosis.score.domain;

import java.util.List;
import java.util.UUID;

/**
 * A gap that a rule proposes.
 *
 * @param key what the rule found, by which the same proposal is known again
 * @param questions whose answers are behind it
 * @param samples that are behind it
 */
public record GapProposal(String key, GapRule rule, String description, GapReason reason, List<String> questions, List<UUID> samples) {
}
