// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json.h"
#include "app/cli/jsonwords.h"
#include "core/model/codes.h"
#include "core/task/parallel.h"

namespace linxuan::cli {

namespace {

// Writes results in the form that others parse.
class OutcomeJson
{
public:
    OutcomeJson(int decimals, const QHash<ExpertId, QString> &experts)
        : m_decimals(decimals)
        , m_experts(experts)
    { }

    void roundHead(const Round &round, const RoundResult &result)
    {
        out.field("round", round.code);
        out.field("version", round.version);
        out.field("state", toCode(round.state));
        out.field("digest", QString::fromLatin1(result.digest.toHex()));
    }

    void result(const EntryResult &entry)
    {
        out.field("code", entry.code);
        out.field("rank", entry.rank);
        out.field("score",
                  entry.score ? std::optional(entry.score->toDecimal(m_decimals))
                              : std::optional<QString>());
        out.field("mean", entry.mean);
        out.field("sheets", entry.sheets);
        fractions("kept", entry.kept);
        fractions("dropped", entry.dropped);
        out.field("status", toCode(entry.standing));
        out.field("reason", entry.reason.isEmpty() ? std::nullopt : std::optional(entry.reason));
        out.field("tied", entry.tied);
        out.field("spread", entry.spread);
        flags(entry);
    }

    void award(const EntryAward &entry)
    {
        out.field("award", entry.award.isEmpty() ? std::nullopt : std::optional(entry.award));
        out.field("undecided", entry.undecided);
        out.field("changed_by_hand", entry.changedByHand);
        out.field("recommended", entry.recommended);
        out.field("why", entry.why);
    }

    void line(const UndecidedLine &line)
    {
        out.field("level", line.level);
        out.field("places", line.places);
        out.field("from_rank", line.fromRank);
        out.key("tied");
        out.beginArray();
        for (const QString &code : line.tied)
            out.value(code);
        out.endArray();
    }

    JsonWriter out;

private:
    void fractions(const char *name, const std::vector<Fraction> &values)
    {
        out.key(name);
        out.beginArray();
        for (const Fraction &value : values)
            out.value(value);
        out.endArray();
    }

    void flags(const EntryResult &entry)
    {
        out.key("flags");
        out.beginArray();
        if (entry.spreadFlag)
            out.value(QStringView(u"spread"));
        for (const DeviationFlag &flag : entry.deviations)
            out.value(QStringLiteral("deviation:") + m_experts.value(flag.expert));
        out.endArray();
    }

    int m_decimals;
    const QHash<ExpertId, QString> &m_experts;
};

void writeResults(OutcomeJson &json, const GroupResult &group, const GroupAwards *awards)
{
    json.out.beginObject();
    writeGroup(json.out, group.key);
    json.out.key("entries");
    json.out.beginArray();
    for (size_t i = 0; i < group.entries.size(); ++i) {
        json.out.beginObject();
        json.result(group.entries[i]);
        if (awards)
            json.award(awards->entries[i]);
        json.out.endObject();
    }
    json.out.endArray();
    if (awards) {
        json.out.key("lines");
        json.out.beginArray();
        for (const UndecidedLine &line : awards->lines) {
            json.out.beginObject();
            json.line(line);
            json.out.endObject();
        }
        json.out.endArray();
    }
    json.out.endObject();
}

// The list of groups, each written by whichever processor is free; `awards` is empty for a tally.
void writeGroups(JsonWriter &out, const RoundResult &result, const std::vector<GroupAwards> &awards,
                 const QHash<ExpertId, QString> &experts)
{
    std::vector<JsonWriter> groups(result.groups.size());
    eachInParallel(groups.size(), [&](size_t i) {
        OutcomeJson json(result.decimals, experts);
        writeResults(json, result.groups[i], awards.empty() ? nullptr : &awards[i]);
        groups[i] = std::move(json.out);
    });
    out.key("groups");
    out.beginArray();
    for (const JsonWriter &group : groups)
        out.written(group);
    out.endArray();
}

void writeStray(JsonWriter &out, const std::vector<StraySheet> &stray)
{
    out.key("stray");
    out.beginArray();
    for (const StraySheet &sheet : stray) {
        out.beginObject();
        out.field("entry", sheet.entryCode);
        out.field("expert", sheet.expertCode);
        out.field("why", sheet.why);
        out.endObject();
    }
    out.endArray();
}

} // namespace

QByteArray tallyJson(const RoundTally &tally, const std::vector<WithheldGroup> &withheld,
                     const QHash<ExpertId, QString> &experts)
{
    OutcomeJson json(tally.result.decimals, experts);
    json.out.beginObject();
    json.roundHead(tally.round, tally.result);
    writeGroups(json.out, tally.result, {}, experts);
    writeStray(json.out, tally.stray);
    writeWithheld(json.out, withheld);
    json.out.endObject();
    return json.out.document();
}

QByteArray awardJson(const RoundAwards &awards, SelectionBy selection,
                     const std::vector<WithheldGroup> &withheld,
                     const QHash<ExpertId, QString> &experts)
{
    OutcomeJson json(awards.result.decimals, experts);
    json.out.beginObject();
    json.roundHead(awards.round, awards.result);
    writeGroups(json.out, awards.result, awards.groups, experts);
    json.out.key("lines");
    json.out.beginArray();
    for (const GroupAwards &group : awards.groups) {
        for (const UndecidedLine &line : group.lines) {
            json.out.beginObject();
            writeGroup(json.out, group.key);
            json.line(line);
            json.out.endObject();
        }
    }
    json.out.endArray();
    json.out.field("selection", toCode(selection));
    writeWithheld(json.out, withheld);
    json.out.endObject();
    return json.out.document();
}

} // namespace linxuan::cli
