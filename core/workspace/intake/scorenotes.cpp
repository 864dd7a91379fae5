// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/intake/scorenotes.h"

#include "core/base/text.h"
#include "core/storage/entrystore.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

Error wrong(const QString &note, const QString &why)
{
    return {ErrorCode::Invalid, Text::tr("“%1”: %2").arg(note, why), {}};
}

// The parts of a note as it stands in a cell.
struct WrittenNote
{
    QString criterion;
    QString material;
    int lessonHour = 1;
    QString place;
    QString text;
};

std::optional<WrittenNote> parts(const QString &note)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(?:\[([^\]]+)\]\s*)?(\S+?)(?:\s+第(\d{1,2})课时)?\s+([\d:]+|(?:p\.\d+|第\d+页)(?:@[\d,]+)?)\s+(.+)$)"));
    const auto match = form.match(note);
    if (!match.hasMatch())
        return std::nullopt;
    return WrittenNote{match.captured(1), match.captured(2), qMax(1, match.captured(3).toInt()),
                       match.captured(4), match.captured(5)};
}

const MaterialRule *kindNamed(const CategoryRule &rule, const QString &name)
{
    const auto found = std::find_if(
        rule.materials.begin(), rule.materials.end(),
        [&name](const MaterialRule &one) { return one.name == name || one.code == name; });
    return found == rule.materials.end() ? nullptr : &*found;
}

// Reads the notes of one entry.
class NoteReader
{
public:
    NoteReader(const CategoryRule &rule, const Rubric &rubric, std::vector<Material> files)
        : m_rule(rule)
        , m_rubric(rubric)
        , m_files(std::move(files))
    { }

    Result<EvidenceNote> read(const QString &note) const
    {
        const auto written = parts(note);
        if (!written)
            return wrong(note,
                         Text::tr("a note is “material place text”, such as “%1 12:34 …”")
                             .arg(m_rule.materials.front().name));
        const MaterialRule *kind = kindNamed(m_rule, written->material);
        if (!kind)
            return wrong(note, Text::tr("there is no material “%1” here").arg(written->material));
        const auto file = std::find_if(m_files.begin(), m_files.end(), [&](const Material &one) {
            return one.kind == kind->code && one.lessonHour == written->lessonHour;
        });
        if (file == m_files.end())
            return wrong(note, Text::tr("the entry has no file for %1").arg(kind->name));
        const auto place = placeFromText(written->place);
        if (!place)
            return wrong(note, Text::tr("“%1” is no place").arg(written->place));
        EvidenceNote read{file->id, *place, {}, written->text};
        if (written->criterion.isEmpty())
            return read;
        const auto criterion = m_rubric.criterionIndex(written->criterion);
        if (!criterion)
            return wrong(note, Text::tr("there is no criterion “%1” here").arg(written->criterion));
        read.criterion = m_rubric.criteria()[static_cast<size_t>(*criterion)]->code;
        return read;
    }

private:
    const CategoryRule &m_rule;
    const Rubric &m_rubric;
    std::vector<Material> m_files;
};

} // namespace

Result<std::vector<EvidenceNote>> readNotes(Workspace &workspace, const Entry &entry,
                                            const Rubric &rubric, const QString &cell)
{
    std::vector<EvidenceNote> notes;
    static const QRegularExpression breaks(QStringLiteral("[\\n；;]"));
    const QStringList written = cell.split(breaks, Qt::SkipEmptyParts);
    if (written.isEmpty())
        return notes;
    const CategoryRule *rule = workspace.profile().category(entry.category);
    if (!rule || rule->materials.empty())
        return notes;
    LX_TRY(auto files, EntryStore(workspace.database()).materials(entry.id));
    const NoteReader reader(*rule, rubric, std::move(files));
    for (const QString &one : written) {
        const QString note = foldText(one);
        if (note.isEmpty())
            continue;
        LX_TRY(EvidenceNote read, reader.read(note));
        notes.push_back(std::move(read));
    }
    return notes;
}

QString notesCell(const Workspace &workspace, const Entry &entry, const Rubric &rubric,
                  const std::vector<Material> &materials, const std::vector<EvidenceNote> &notes)
{
    const CategoryRule *rule = workspace.profile().category(entry.category);
    QStringList lines;
    for (const EvidenceNote &note : notes) {
        const auto file = std::find_if(materials.begin(), materials.end(),
                                       [&](const auto &one) { return one.id == note.material; });
        const MaterialRule *kind =
            rule && file != materials.end() ? kindNamed(*rule, file->kind) : nullptr;
        QString line;
        if (const auto criterion = rubric.criterionIndex(note.criterion);
            criterion && !note.criterion.isEmpty())
            line = u'[' + rubric.criteria()[static_cast<size_t>(*criterion)]->name
                + QStringLiteral("] ");
        line += kind ? kind->name : Text::tr("material");
        if (file != materials.end() && file->lessonHour > 1)
            line += QStringLiteral(" 第%1课时").arg(file->lessonHour);
        QString text = note.text;
        lines += line + u' ' + placeCode(note.place) + u' '
            + text.replace(u'\n', u' ').replace(u';', u',').replace(u'；', u'，');
    }
    return lines.join(u'\n');
}

} // namespace linxuan
