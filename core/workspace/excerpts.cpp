// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/excerpts.h"

#include "core/checks/foldedtext.h"

namespace linxuan {

namespace {

class Rows
{
public:
    explicit Rows(const PairTexts &texts)
        : m_texts(texts)
    { }

    // What only one of the texts has, or each its own.
    void addOther(TextStretch left, TextStretch right)
    {
        m_row.left += other(m_texts.left, left);
        m_row.right += other(m_texts.right, right);
    }

    // The same units stand in both, so that both can be parted behind the same one.
    void addRun(const AlikeRun &run)
    {
        const QString left = m_texts.left.mid(run.left.begin, run.left.length);
        const QString right = m_texts.right.mid(run.right.begin, run.right.length);
        const auto leftPlaces = foldedPlaces(left);
        const auto rightPlaces = foldedPlaces(right);
        const size_t units = std::min(leftPlaces.size(), rightPlaces.size());
        size_t from = 0;
        while (from < units) {
            const size_t to = std::min(units, from + kExcerptRow - m_units);
            m_row.left += part(left, leftPlaces, from, to);
            m_row.right += part(right, rightPlaces, from, to);
            m_units += to - from;
            from = to;
            if (m_units >= kExcerptRow)
                endRow();
        }
    }

    std::vector<AlikeLines> take()
    {
        endRow();
        return std::move(m_rows);
    }

private:
    static QString other(const QString &text, TextStretch stretch)
    {
        const QString words = text.mid(stretch.begin, stretch.length).simplified();
        return words.isEmpty() ? QString() : u'〔' + words + u'〕';
    }
    // With the punctuation before the next unit.
    static QString part(const QString &text, const std::vector<uint32_t> &places, size_t from,
                        size_t to)
    {
        const qsizetype begin = from == 0 ? 0 : qsizetype(places[from]);
        const qsizetype end = to < places.size() ? qsizetype(places[to]) : text.size();
        return text.mid(begin, end - begin).simplified();
    }
    void endRow()
    {
        if (!m_row.left.isEmpty() || !m_row.right.isEmpty())
            m_rows.push_back(std::move(m_row));
        m_row = {};
        m_units = 0;
    }

    const PairTexts &m_texts;
    std::vector<AlikeLines> m_rows;
    AlikeLines m_row;
    size_t m_units = 0; // in common, of the row
};

TextStretch between(const TextStretch &before, const TextStretch &after)
{
    return {before.end(), after.begin - before.end()};
}

} // namespace

AlikeExcerpt excerptOf(const PairTexts &texts, const AlikePassage &passage)
{
    Rows rows(texts);
    const AlikeRun *before = nullptr;
    for (const AlikeRun &run : passage.runs) {
        if (before)
            rows.addOther(between(before->left, run.left), between(before->right, run.right));
        rows.addRun(run);
        before = &run;
    }
    return {rows.take(), passage.length};
}

} // namespace linxuan
