// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/unitworking.h"

#include "core/base/clock.h"
#include "ui/support/bars.h"
#include "ui/support/labels.h"

#include <QVBoxLayout>

namespace linxuan {

namespace {

const HonourIndexPart *partOf(const UnitHonour &unit, UnitFact fact)
{
    for (const HonourIndexPart &part : unit.index.parts) {
        if (part.fact == fact)
            return &part;
    }
    return nullptr;
}

// Weights as they count here, where those of unknown facts are spread over the others.
Fraction countedWeight(const UnitHonour &unit, const HonourIndexPart &part)
{
    int known = 0;
    for (const HonourIndexPart &one : unit.index.parts)
        known += one.weight;
    return Fraction::ratio(part.weight * 100LL, known);
}

} // namespace

QString additionText(const UnitHonour &unit, UnitFact fact)
{
    const HonourIndexPart *part = partOf(unit, fact);
    if (!part)
        return {};
    const Share &share = unit.facts.share(fact);
    return UnitWorking::tr("%1 / %2 × %3 = %4")
        .arg(share.part)
        .arg(share.whole)
        .arg(countedWeight(unit, *part).toDecimal(2), part->adds.toDecimal(2));
}

UnitWorking::UnitWorking(const UnitHonours &honours, const UnitHonour &unit, QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, kGap, kGap, kGap);
    m_column->setSpacing(kGap / 2);
    addIndex(honours, unit);
    addChart(unit);
    for (const auto &coded : Codes<UnitFact>::all)
        addFact(honours, unit, coded.value);
    addAward(unit);
    if (honours.rule && unit.index.index) {
        m_column->addSpacing(kGap);
        addText(tr("Where the weights come from: %1").arg(honours.rule->source.text), true);
    }
    m_column->addStretch();
}

void UnitWorking::addText(const QString &text, bool isQuiet)
{
    m_column->addWidget(selectable(isQuiet ? Type::Caption : Type::Base,
                                   isQuiet ? Role::Muted : Role::Text, text, this));
}

void UnitWorking::addIndex(const UnitHonours &honours, const UnitHonour &unit)
{
    if (!unit.index.index) {
        addText(honours.rule ? tr("No index: nothing was declared, or nothing is known.")
                             : tr("The profile has no weights, so there are facts only."),
                false);
        return;
    }
    addText(unit.facts.isDirect ? tr("Index %1, rank %2 among the schools directly under the city")
                                      .arg(indexText(unit.index))
                                      .arg(*unit.index.rank)
                                : tr("Index %1, rank %2 among the counties and zones")
                                      .arg(indexText(unit.index))
                                      .arg(*unit.index.rank),
            false);
    addText(unit.index.isAdvised ? tr("The index advises the award; a person decides.")
                                 : tr("The index does not advise the award; a person decides."),
            true);
}

void UnitWorking::addChart(const UnitHonour &unit)
{
    std::vector<BarLine> lines;
    for (const HonourIndexPart &part : unit.index.parts) {
        const Fraction weight = countedWeight(unit, part);
        lines.push_back({displayName(part.fact), int((part.adds * Fraction::ratio(100, 1)).floor()),
                         int((weight * Fraction::ratio(100, 1)).floor()), part.adds.toDecimal(2),
                         Role::Accent});
    }
    if (lines.empty())
        return;
    m_column->addSpacing(kGap);
    auto *chart = new BarChart(this);
    chart->setAccessibleName(tr("What each fact adds to the index"));
    chart->setLines(std::move(lines));
    m_column->addWidget(chart);
}

void UnitWorking::addFact(const UnitHonours &honours, const UnitHonour &unit, UnitFact fact)
{
    m_column->addSpacing(kGap);
    addText(displayName(fact), true);
    addText(factSentence(honours, unit, fact), false);
    if (const QString addition = additionText(unit, fact); !addition.isEmpty())
        addText(addition, true);
}

void UnitWorking::addAward(const UnitHonour &unit)
{
    if (!unit.award)
        return;
    m_column->addSpacing(kGap);
    addText(tr("Award"), true);
    addText(tr("Given by %1 on %2: %3")
                .arg(unit.award->by, officeText(unit.award->at), unit.award->reason),
            false);
}

} // namespace linxuan
