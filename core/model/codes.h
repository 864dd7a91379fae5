// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/originality.h"
#include "core/model/outcome.h"
#include "core/model/profile.h"

#include <QString>

#include <array>
#include <optional>

namespace linxuan {

// The one spelling of each alternative in JSON, tables, the database and on command lines.
// `fromCode` takes exactly what `toCode` gives, nothing else.
template<typename E>
struct Coded
{
    E value;
    const char16_t *code;
};

template<typename E>
struct Codes;

template<>
struct Codes<Category>
{
    static constexpr std::array<Coded<Category>, 3> all{{
        {Category::Subject, u"subject"},
        {Category::Experiment, u"experiment"},
        {Category::Special, u"special"},
    }};
};

template<>
struct Codes<Track>
{
    static constexpr std::array<Coded<Track>, 2> all{{
        {Track::SubjectSpecial, u"subject-special"},
        {Track::Experiment, u"experiment"},
    }};
};

template<>
struct Codes<UnitKind>
{
    static constexpr std::array<Coded<UnitKind>, 4> all{{
        {UnitKind::County, u"county"},
        {UnitKind::Zone, u"zone"},
        {UnitKind::DirectSchool, u"direct"},
        {UnitKind::School, u"school"},
    }};
};

template<>
struct Codes<Level>
{
    static constexpr std::array<Coded<Level>, 5> all{{
        {Level::Declared, u"declared"},
        {Level::School, u"school"},
        {Level::County, u"county"},
        {Level::City, u"city"},
        {Level::Province, u"province"},
    }};
};

template<>
struct Codes<EntryStatus>
{
    static constexpr std::array<Coded<EntryStatus>, 3> all{{
        {EntryStatus::Active, u"active"},
        {EntryStatus::Withdrawn, u"withdrawn"},
        {EntryStatus::Disqualified, u"disqualified"},
    }};
};

template<>
struct Codes<ScoringMode>
{
    static constexpr std::array<Coded<ScoringMode>, 2> all{{
        {ScoringMode::Points, u"points"},
        {ScoringMode::Level, u"level"},
    }};
};

template<>
struct Codes<RoundState>
{
    static constexpr std::array<Coded<RoundState>, 2> all{{
        {RoundState::Open, u"open"},
        {RoundState::Closed, u"closed"},
    }};
};

template<>
struct Codes<SheetState>
{
    static constexpr std::array<Coded<SheetState>, 5> all{{
        {SheetState::NotStarted, u"not_started"},
        {SheetState::Draft, u"draft"},
        {SheetState::Submitted, u"submitted"},
        {SheetState::Returned, u"returned"},
        {SheetState::Recused, u"recused"},
    }};
};

template<>
struct Codes<VetoState>
{
    static constexpr std::array<Coded<VetoState>, 3> all{{
        {VetoState::Proposed, u"proposed"},
        {VetoState::Confirmed, u"confirmed"},
        {VetoState::Refused, u"refused"},
    }};
};

template<>
struct Codes<PairVerdict>
{
    static constexpr std::array<Coded<PairVerdict>, 3> all{{
        {PairVerdict::Fine, u"fine"},
        {PairVerdict::Quoted, u"quoted"},
        {PairVerdict::Copied, u"copied"},
    }};
};

template<>
struct Codes<Standing>
{
    static constexpr std::array<Coded<Standing>, 6> all{{
        {Standing::Ranked, u"ranked"},
        {Standing::Insufficient, u"insufficient"},
        {Standing::Vetoed, u"vetoed"},
        {Standing::PendingVeto, u"pending_veto"},
        {Standing::Withdrawn, u"withdrawn"},
        {Standing::Disqualified, u"disqualified"},
    }};
};

template<>
struct Codes<SourceKind>
{
    static constexpr std::array<Coded<SourceKind>, 3> all{{
        {SourceKind::Official, u"official"},
        {SourceKind::Practice, u"practice"},
        {SourceKind::Proposal, u"proposal"},
    }};
};

template<>
struct Codes<RankOn>
{
    static constexpr std::array<Coded<RankOn>, 2> all{{
        {RankOn::Rounded, u"rounded"},
        {RankOn::Exact, u"exact"},
    }};
};

template<>
struct Codes<TieAtLine>
{
    static constexpr std::array<Coded<TieAtLine>, 3> all{{
        {TieAtLine::Ask, u"ask"},
        {TieAtLine::Include, u"include"},
        {TieAtLine::Exclude, u"exclude"},
    }};
};

template<>
struct Codes<Rounding>
{
    static constexpr std::array<Coded<Rounding>, 2> all{{
        {Rounding::Floor, u"floor"},
        {Rounding::Nearest, u"nearest"},
    }};
};

template<>
struct Codes<SelectionBy>
{
    static constexpr std::array<Coded<SelectionBy>, 2> all{{
        {SelectionBy::Group, u"group"},
        {SelectionBy::UnitQuota, u"unit_quota"},
    }};
};

template<>
struct Codes<RoundScope>
{
    static constexpr std::array<Coded<RoundScope>, 3> all{{
        {RoundScope::CountySelection, u"county_selection"},
        {RoundScope::DirectDesigns, u"direct_designs"},
        {RoundScope::CitySelection, u"city_selection"},
    }};
};

template<typename E>
QString toCode(E value)
{
    for (const auto &coded : Codes<E>::all) {
        if (coded.value == value)
            return QString::fromUtf16(coded.code);
    }
    return {};
}

template<typename E>
std::optional<E> fromCode(QStringView code)
{
    for (const auto &coded : Codes<E>::all) {
        if (code == QStringView(coded.code))
            return coded.value;
    }
    return std::nullopt;
}

// Names for people, in the program's language.
QString displayName(Category category);
QString displayName(Track track);
QString displayName(UnitKind kind);
QString displayName(Level level);
QString displayName(EntryStatus status);
QString displayName(Standing standing);
QString displayName(RoundState state);
QString displayName(SheetState state);
QString displayName(SourceKind kind);
QString displayName(PairVerdict verdict);

// What a table's cell 单位类型 or 类别 says, in Chinese or as a code.
std::optional<UnitKind> unitKindFromTable(QStringView cell);
std::optional<Category> categoryFromTable(QStringView cell);

} // namespace linxuan
