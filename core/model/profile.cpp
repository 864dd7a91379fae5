// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/profile.h"

#include "core/base/text.h"

#include <algorithm>

namespace linxuan {

namespace {

template<typename Rule>
const Rule *withCode(const std::vector<Rule> &rules, QStringView code)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [code](const Rule &rule) { return rule.code == code; });
    return found == rules.end() ? nullptr : &*found;
}

bool means(const NamedTerm &term, const QString &folded)
{
    return foldName(term.name) == folded
        || std::any_of(term.synonyms.begin(), term.synonyms.end(),
                       [&folded](const QString &synonym) { return foldName(synonym) == folded; });
}

qsizetype position(const std::vector<NamedTerm> &terms, QStringView name)
{
    const auto found = std::find_if(terms.begin(), terms.end(),
                                    [name](const NamedTerm &term) { return term.name == name; });
    return found - terms.begin();
}

// Most cells are written as the profile writes them, so that is tried before anything is folded.
std::optional<QString> ownName(const std::vector<NamedTerm> &terms, QStringView text)
{
    const auto exact = position(terms, text);
    if (exact < std::ssize(terms))
        return terms[static_cast<size_t>(exact)].name;
    const QString folded = foldName(text);
    for (const NamedTerm &term : terms) {
        if (means(term, folded))
            return term.name;
    }
    return std::nullopt;
}

} // namespace

const CategoryRule *Profile::category(Category category) const
{
    const auto found =
        std::find_if(categories.begin(), categories.end(),
                     [category](const CategoryRule &rule) { return rule.category == category; });
    return found == categories.end() ? nullptr : &*found;
}

const Rubric *Profile::rubric(QStringView wanted) const
{
    return withCode(rubrics, wanted);
}

const RoundRule *Profile::round(QStringView wanted) const
{
    return withCode(rounds, wanted);
}

const VetoItem *Profile::vetoItem(QStringView wanted) const
{
    return withCode(vetoItems, wanted);
}

const AwardLevelRule *Profile::award(QStringView wanted) const
{
    return withCode(awards.levels, wanted);
}

const TechnicalRule *Profile::technicalRule(QStringView wanted) const
{
    return withCode(technical, wanted);
}

const FormRule *Profile::form(QStringView wanted) const
{
    return withCode(forms, wanted);
}

std::optional<QString> Profile::stage(QStringView text) const
{
    return ownName(stages, text);
}

std::optional<QString> Profile::subject(QStringView text) const
{
    return ownName(subjects, text);
}

qsizetype Profile::stageOrder(QStringView wanted) const
{
    return position(stages, wanted);
}

qsizetype Profile::subjectOrder(QStringView wanted) const
{
    return position(subjects, wanted);
}

} // namespace linxuan
