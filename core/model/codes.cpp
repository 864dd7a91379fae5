// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/codes.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linxuan {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Codes)
};
} // namespace

QString displayName(Category category)
{
    switch (category) {
    case Category::Subject:
        return Text::tr("Subject course");
    case Category::Experiment:
        return Text::tr("Experiment teaching");
    case Category::Special:
        return Text::tr("Special education");
    }
    return {};
}

QString displayName(Track track)
{
    switch (track) {
    case Track::SubjectSpecial:
        return Text::tr("Annex 3: subject and special");
    case Track::Experiment:
        return Text::tr("Annex 4: experiment");
    }
    return {};
}

QString displayName(UnitKind kind)
{
    switch (kind) {
    case UnitKind::County:
        return Text::tr("County");
    case UnitKind::Zone:
        return Text::tr("Development zone");
    case UnitKind::DirectSchool:
        return Text::tr("Direct school");
    case UnitKind::School:
        return Text::tr("School");
    }
    return {};
}

QString displayName(Level level)
{
    switch (level) {
    case Level::Declared:
        return Text::tr("Declared");
    case Level::School:
        return Text::tr("By school");
    case Level::County:
        return Text::tr("By county");
    case Level::City:
        return Text::tr("By city");
    case Level::Province:
        return Text::tr("By province");
    }
    return {};
}

QString displayName(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Active:
        return Text::tr("Active");
    case EntryStatus::Withdrawn:
        return Text::tr("Withdrawn");
    case EntryStatus::Disqualified:
        return Text::tr("Disqualified");
    }
    return {};
}

QString displayName(Standing standing)
{
    switch (standing) {
    case Standing::Ranked:
        return Text::tr("Ranked");
    case Standing::Insufficient:
        return Text::tr("Too few sheets");
    case Standing::Vetoed:
        return Text::tr("Vetoed");
    case Standing::PendingVeto:
        return Text::tr("Veto to be decided");
    case Standing::Withdrawn:
        return Text::tr("Withdrawn");
    case Standing::Disqualified:
        return Text::tr("Disqualified");
    }
    return {};
}

QString displayName(RoundState state)
{
    return state == RoundState::Open ? Text::tr("Open") : Text::tr("Closed");
}

QString displayName(SheetState state)
{
    switch (state) {
    case SheetState::NotStarted:
        return Text::tr("Not started");
    case SheetState::Draft:
        return Text::tr("Draft");
    case SheetState::Submitted:
        return Text::tr("Submitted");
    case SheetState::Returned:
        return Text::tr("Returned");
    case SheetState::Recused:
        break;
    }
    return Text::tr("Recused");
}

QString displayName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Official:
        return Text::tr("Official text");
    case SourceKind::Practice:
        return Text::tr("Published practice");
    case SourceKind::Proposal:
        return Text::tr("Our proposal");
    }
    return {};
}

QString displayName(PairVerdict verdict)
{
    switch (verdict) {
    case PairVerdict::Fine:
        return Text::tr("No concern");
    case PairVerdict::Quoted:
        return Text::tr("Quoted");
    case PairVerdict::Copied:
        return Text::tr("Copied");
    }
    return {};
}

std::optional<UnitKind> unitKindFromTable(QStringView cell)
{
    const QString text = foldCode(cell);
    if (const auto kind = fromCode<UnitKind>(text))
        return kind;
    if (text == u"区县" || text == u"县区" || text == u"区" || text == u"县" || text == u"县市"
        || text == u"区县市" || text == u"区县(市)" || text == u"县(市)区")
        return UnitKind::County;
    if (text == u"开发区")
        return UnitKind::Zone;
    if (text == u"直属校" || text == u"直属学校" || text == u"市直学校" || text == u"局直属学校")
        return UnitKind::DirectSchool;
    if (text == u"学校")
        return UnitKind::School;
    return std::nullopt;
}

std::optional<Category> categoryFromTable(QStringView cell)
{
    const QString text = foldCode(cell);
    if (const auto category = fromCode<Category>(text))
        return category;
    if (text == u"学科课程" || text == u"学科")
        return Category::Subject;
    if (text == u"实验教学" || text == u"实验")
        return Category::Experiment;
    if (text == u"特殊教育" || text == u"特教")
        return Category::Special;
    return std::nullopt;
}

} // namespace linxuan
