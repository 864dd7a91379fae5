// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"
#include "core/model/rubric.h"
#include "core/model/viewing.h"

#include <QDateTime>

namespace linxuan {

struct Expert
{
    ExpertId id;
    QString code; // 评委编号
    QString name;
    QString unitName; // as the office wrote it
    std::optional<UnitId> unit; // where it is one of the campaign's
    QStringList subjects; // at least one
    QStringList stages; // empty: every stage
    std::vector<Category> categories; // empty: every category
    bool chair = false; // 组长
    int revision = 0;

    bool operator==(const Expert &) const = default;
};

// 类别 × 学段 × 学科
struct GroupKey
{
    Category category = Category::Subject;
    QString stage;
    QString subject;

    bool operator==(const GroupKey &) const = default;
};

enum class RoundState { Open, Closed };

struct Round
{
    RoundId id;
    QString code; // county, design, final …
    QString name;
    RoundState state = RoundState::Open;
    int version = 1; // counts up at each reopening; lists print it
    QByteArray digest; // of the frozen inputs and result; empty while open
    QString closedBy;
    std::optional<QDateTime> closedAt;
    int revision = 0;

    bool operator==(const Round &) const = default;
};

// 评审组: the experts of one group in one round.
struct PanelMember
{
    ExpertId expert;
    bool active = true; // an expert who left keeps sheets, but they no longer count

    bool operator==(const PanelMember &) const = default;
};

struct Panel
{
    PanelId id;
    RoundId round;
    GroupKey group;
    std::vector<PanelMember> members;

    bool operator==(const Panel &) const = default;
};

struct Assignment
{
    EntryId entry;
    ExpertId expert;

    bool operator==(const Assignment &) const = default;
};

enum class SheetState { NotStarted, Draft, Submitted, Returned, Recused };

// Why one criterion could not be judged (无法判定).
struct Unjudged
{
    QString criterion; // its code
    QString reason;

    bool operator==(const Unjudged &) const = default;
};

struct CriterionRemark
{
    QString criterion; // its code
    QString text;

    bool operator==(const CriterionRemark &) const = default;
};

// 依据: a remark tied to a place of a material.
struct EvidenceNote
{
    MaterialId material;
    Place place;
    QString criterion; // its code; empty: about the entry as a whole
    QString text;

    bool operator==(const EvidenceNote &) const = default;
};

// What an expert writes on a sheet, before and after it is submitted. Points are in the order of
// the rubric's criteria, or none at all.
struct SheetDraft
{
    std::vector<std::optional<Points>> points;
    std::vector<Unjudged> unjudged;
    QString remark;
    std::vector<CriterionRemark> criterionRemarks;
    std::vector<EvidenceNote> notes;

    bool operator==(const SheetDraft &) const = default;
};

// 评分表: one expert × one entry × one round. Points are in the order of the rubric's criteria; an
// absent one is not scored yet, or cannot be judged where `unjudged` names it.
struct ScoreSheet
{
    RoundId round;
    EntryId entry;
    ExpertId expert;
    RubricId rubric;
    SheetState state = SheetState::NotStarted;
    std::vector<std::optional<Points>> points;
    std::vector<Unjudged> unjudged;
    QString remark;
    QString stateReason; // why returned or recused
    std::optional<QDateTime> submittedAt;
    int revision = 0;
    std::vector<CriterionRemark> criterionRemarks;
    std::vector<EvidenceNote> notes;

    SheetDraft draft() const { return {points, unjudged, remark, criterionRemarks, notes}; }
    void fill(const SheetDraft &draft);

    bool operator==(const ScoreSheet &) const = default;
};

enum class VetoState { Proposed, Confirmed, Refused };

// 一票否决: a proposal with evidence, decided by a second person.
struct Veto
{
    VetoId id;
    RoundId round;
    EntryId entry;
    std::optional<ExpertId> proposedBy;
    QString item; // V1 … V9
    QString evidence; // time code or page
    QString text;
    VetoState state = VetoState::Proposed;
    QString decidedBy;
    QString decisionReason;

    bool operator==(const Veto &) const = default;
};

enum class RecusalKind { OwnSchool, OwnUnit, Tutor, Relative, Teacher, Other };

// 回避: this expert does not score this entry, or any entry of this unit.
struct Recusal
{
    RecusalId id;
    ExpertId expert;
    std::optional<EntryId> entry;
    std::optional<UnitId> unit;
    QString reason;
    RecusalKind kind = RecusalKind::Other;

    bool operator==(const Recusal &) const = default;
};

} // namespace linxuan
