// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/everywhere.h"

#include "core/base/text.h"
#include "core/workspace/pinyin.h"
#include "core/workspace/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Everywhere)
};

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

SearchShelf entryShelf(const std::vector<Entry> &entries, const QHash<UnitId, QString> &units,
                       PinyinInitials &pinyin)
{
    SearchShelf shelf;
    for (const Entry &entry : entries)
        shelf.add({entry.code, entry.title, entry.teacher, entry.nodeCode, pinyin.of(entry.title)},
                  entry.title, joined({entry.code, entry.teacher, units.value(entry.school)}),
                  entry.code);
    return shelf;
}

// One line for a teacher at a school, however many entries there are.
SearchShelf teacherShelf(const std::vector<Entry> &entries, const QHash<UnitId, QString> &units,
                         PinyinInitials &pinyin)
{
    QHash<std::pair<QString, UnitId>, int> counts;
    for (const Entry &entry : entries)
        ++counts[{foldName(entry.teacher), entry.school}];
    SearchShelf shelf;
    for (const Entry &entry : entries) {
        const int count = counts.take({foldName(entry.teacher), entry.school});
        if (count > 0)
            shelf.add(
                {entry.teacher, pinyin.of(entry.teacher)}, entry.teacher,
                joined({units.value(entry.school), Text::tr("%n entry(ies)", nullptr, count)}),
                entry.teacher);
    }
    return shelf;
}

bool recommends(const Unit &unit)
{
    return unit.kind != UnitKind::School;
}

SearchShelf unitShelf(const std::vector<Unit> &units, const QHash<UnitId, QString> &names,
                      bool recommending, PinyinInitials &pinyin)
{
    SearchShelf shelf;
    for (const Unit &unit : units) {
        if (recommends(unit) == recommending)
            shelf.add(QStringList{unit.name, pinyin.of(unit.name)} + unit.aliases, unit.name,
                      unit.parent ? names.value(*unit.parent) : QString(), unit.name);
    }
    return shelf;
}

SearchShelf expertShelf(const std::vector<Expert> &experts, PinyinInitials &pinyin)
{
    SearchShelf shelf;
    for (const Expert &expert : experts)
        shelf.add({expert.code, expert.name, expert.unitName, pinyin.of(expert.name)}, expert.name,
                  joined({expert.code, expert.unitName, expert.subjects.join(u'、')}),
                  QStringLiteral("experts//") + expert.code);
    return shelf;
}

SearchShelf nodeShelf(const std::vector<Node> &nodes)
{
    SearchShelf shelf;
    for (const Node &node : nodes)
        shelf.add({node.code, node.name}, node.name.isEmpty() ? node.code : node.name,
                  joined({node.code, node.stage, node.subject, node.volume}), node.code);
    return shelf;
}

} // namespace

QString toCode(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Entry:
        return QStringLiteral("entry");
    case FoundKind::Teacher:
        return QStringLiteral("teacher");
    case FoundKind::School:
        return QStringLiteral("school");
    case FoundKind::Unit:
        return QStringLiteral("unit");
    case FoundKind::Expert:
        return QStringLiteral("expert");
    case FoundKind::Node:
        return QStringLiteral("node");
    }
    return {};
}

QString displayName(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Entry:
        return Text::tr("Entries");
    case FoundKind::Teacher:
        return Text::tr("Teachers");
    case FoundKind::School:
        return Text::tr("Schools");
    case FoundKind::Unit:
        return Text::tr("Units");
    case FoundKind::Expert:
        return Text::tr("Experts");
    case FoundKind::Node:
        return Text::tr("Lesson nodes");
    }
    return {};
}

Result<std::shared_ptr<const Everywhere>> Everywhere::read(Workspace &workspace,
                                                           const std::function<bool()> &stop)
{
    const Records records(workspace);
    const auto everywhere = std::make_shared<Everywhere>();
    const auto add = [&everywhere](FoundKind kind, Topic topic, SearchShelf things) {
        things.squeeze();
        everywhere->m_shelves.push_back({kind, topic, std::move(things)});
    };
    PinyinInitials pinyin;
    LX_TRY(const auto units, records.units());
    LX_TRY(const auto names, records.unitNames());
    {
        LX_TRY(const auto entries, records.entries());
        if (stop && stop())
            return Error{ErrorCode::Cancelled, Text::tr("Cancelled."), {}};
        add(FoundKind::Entry, Topic::Entries, entryShelf(entries, names, pinyin));
        add(FoundKind::Teacher, Topic::Entries, teacherShelf(entries, names, pinyin));
    }
    add(FoundKind::School, Topic::Entries, unitShelf(units, names, false, pinyin));
    add(FoundKind::Unit, Topic::Quotas, unitShelf(units, names, true, pinyin));
    LX_TRY(const auto experts, records.experts());
    add(FoundKind::Expert, Topic::Reviews, expertShelf(experts, pinyin));
    LX_TRY(const auto nodes, records.nodes());
    add(FoundKind::Node, Topic::Entries, nodeShelf(nodes));
    return std::shared_ptr<const Everywhere>(everywhere);
}

std::vector<Found> Everywhere::find(const QString &text, int perKind) const
{
    const QStringList words = shelfWords(text);
    if (words.isEmpty())
        return {};
    struct Group
    {
        int rank;
        std::vector<Found> found;
    };
    std::vector<Group> groups;
    for (const Shelf &shelf : m_shelves) {
        const auto finds = shelf.things.find(words, perKind);
        if (finds.empty())
            continue;
        Group group{finds.front().rank, {}};
        for (const ShelfFind &one : finds)
            group.found.push_back({shelf.kind, one.title, one.detail, shelf.topic, one.target});
        groups.push_back(std::move(group));
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &left, const Group &right) { return left.rank < right.rank; });
    std::vector<Found> found;
    for (Group &group : groups)
        std::move(group.found.begin(), group.found.end(), std::back_inserter(found));
    return found;
}

} // namespace linxuan
