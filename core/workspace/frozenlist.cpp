// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/frozenlist.h"

#include "core/model/codes.h"

#include <QCoreApplication>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::FrozenList)
};

// One line for each thing, its fields apart by tabs; a line begins with what it is.
constexpr auto kForm = u"linxuan-list";
constexpr auto kFormVersion = u"1";
constexpr qsizetype kEntryFields = 14;
constexpr qsizetype kGroupFields = 5;

QString plain(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

// Of an entry, in the order of their letters.
QString flagsOf(const FrozenEntry &entry)
{
    QString flags;
    const auto add = [&flags](bool holds, QChar letter) {
        if (holds)
            flags += letter;
    };
    add(entry.changedByHand, u'h');
    add(entry.recommended, u'r');
    add(entry.tied, u't');
    add(entry.undecided, u'u');
    return flags;
}

QString sheetsText(const FrozenEntry &entry)
{
    QStringList parts;
    for (const FrozenSheet &sheet : entry.sheets)
        parts += plain(sheet.expert) + u'=' + sheet.total + u'=' + sheet.mark;
    return parts.join(u' ');
}

QString entryLine(const FrozenEntry &entry)
{
    return QStringList{u"entry"_s,
                       entry.id.toString(),
                       plain(entry.code),
                       plain(entry.title),
                       plain(entry.teacher),
                       toCode(entry.standing),
                       plain(entry.reason),
                       entry.rank ? QString::number(*entry.rank) : QString(),
                       entry.score,
                       entry.award,
                       flagsOf(entry),
                       entry.veto ? toCode(*entry.veto) : QString(),
                       QString::number(entry.sheets.size()),
                       sheetsText(entry)}
        .join(u'\t');
}

// Reads a body line by line; what does not fit makes the whole unreadable.
class Reading
{
public:
    Result<FrozenList> read(const QByteArray &body)
    {
        const QByteArray text = qUncompress(body);
        m_isGood = !text.isEmpty();
        qsizetype begin = 0;
        while (m_isGood && begin < text.size()) {
            const qsizetype end = text.indexOf('\n', begin);
            m_isGood = end >= 0;
            take(QString::fromUtf8(text.mid(begin, end - begin)).split(u'\t'));
            begin = end + 1;
        }
        if (!m_isGood || m_list.round.isEmpty())
            return Error{ErrorCode::Corrupt, Text::tr("A list that was kept cannot be read."), {}};
        return std::move(m_list);
    }

private:
    void take(const QStringList &fields)
    {
        const QString &kind = fields.front();
        if (kind == QStringView(kForm))
            takeHead(fields);
        else if (kind == u"setting" && fields.size() == 3)
            m_list.settings.emplace_back(fields[1], fields[2]);
        else if (kind == u"group" && fields.size() == kGroupFields)
            takeGroup(fields);
        else if (kind == u"line" && fields.size() == 4 && !m_list.groups.empty())
            m_list.groups.back().lines.push_back(
                {fields[1], fields[2] == u"include", fields[3].split(u' ', Qt::SkipEmptyParts)});
        else if (kind == u"entry" && fields.size() == kEntryFields && !m_list.groups.empty())
            takeEntry(fields);
        else
            m_isGood = false;
    }

    void takeHead(const QStringList &fields)
    {
        m_isGood = fields.size() == 5 && fields[1] == QStringView(kFormVersion);
        if (!m_isGood)
            return;
        m_list.round = fields[2];
        m_list.version = fields[3].toInt();
        m_list.digest = QByteArray::fromHex(fields[4].toLatin1());
    }

    void takeGroup(const QStringList &fields)
    {
        const auto category = fromCode<Category>(fields[1]);
        m_isGood = category.has_value();
        m_list.groups.push_back(
            {{category.value_or(Category::Subject), fields[2], fields[3]}, fields[4], {}, {}});
    }

    void takeEntry(const QStringList &fields)
    {
        FrozenEntry entry;
        const auto standing = fromCode<Standing>(fields[5]);
        entry.id = EntryId(QUuid::fromString(fields[1]));
        entry.code = fields[2];
        entry.title = fields[3];
        entry.teacher = fields[4];
        entry.standing = standing.value_or(Standing::Insufficient);
        entry.reason = fields[6];
        if (!fields[7].isEmpty())
            entry.rank = fields[7].toInt();
        entry.score = fields[8];
        entry.award = fields[9];
        entry.changedByHand = fields[10].contains(u'h');
        entry.recommended = fields[10].contains(u'r');
        entry.tied = fields[10].contains(u't');
        entry.undecided = fields[10].contains(u'u');
        entry.veto = fromCode<VetoState>(fields[11]);
        for (const QString &sheet : fields[13].split(u' ', Qt::SkipEmptyParts)) {
            const QStringList parts = sheet.split(u'=');
            entry.sheets.push_back({parts.value(0), parts.value(1), parts.value(2)});
        }
        m_isGood =
            standing && !entry.id.isNull() && qsizetype(entry.sheets.size()) == fields[12].toInt();
        m_list.groups.back().entries.push_back(std::move(entry));
    }

    FrozenList m_list;
    bool m_isGood = false;
};

} // namespace

QByteArray frozenListBody(const FrozenList &list)
{
    QByteArray text;
    const auto add = [&text](const QStringList &fields) {
        text += fields.join(u'\t').toUtf8() + '\n';
    };
    add({QString::fromUtf16(kForm), QString::fromUtf16(kFormVersion), list.round,
         QString::number(list.version), QString::fromLatin1(list.digest.toHex())});
    for (const auto &[name, value] : list.settings)
        add({u"setting"_s, plain(name), plain(value)});
    for (const FrozenGroup &group : list.groups) {
        add({u"group"_s, toCode(group.key.category), plain(group.key.stage),
             plain(group.key.subject), group.rubric});
        for (const FrozenLine &line : group.lines)
            add({u"line"_s, line.level, line.include ? u"include"_s : u"exclude"_s,
                 line.tied.join(u' ')});
        for (const FrozenEntry &entry : group.entries)
            text += entryLine(entry).toUtf8() + '\n';
    }
    return qCompress(text);
}

Result<FrozenList> readFrozenList(const QByteArray &body)
{
    return Reading().read(body);
}

} // namespace linxuan
