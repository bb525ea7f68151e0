package cl.vertiente.design.domain;

import cl.vertiente.portfolio.domain.InvestmentStage;

/**
 * A paper that the investment system asks of the file of a design.
 *
 * @param stage at which it is asked
 * @param code the same for the same paper at another stage
 * @param position within its stage
 * @param productKind the product that is this paper; null when none is
 */
public record StageItem(InvestmentStage stage, String code, int position, String name, String productKind) {
}
