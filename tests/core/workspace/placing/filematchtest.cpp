// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/filematch.h"
#include "core/model/profilereader.h"
#include "core/workspace/placing/pathtext.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

TEST_CASE("words are found in one pass, those inside others too", "[placing]")
{
    WordSearch search;
    const int he = search.add(u"he"_s);
    const int she = search.add(u"she"_s);
    const int hers = search.add(u"hers"_s);
    CHECK(search.add(u"he"_s) == he);
    search.prepare();
    std::vector<std::pair<int, qsizetype>> found;
    for (const WordSearch::Found &one : search.find(u"ushers"))
        found.emplace_back(one.word, one.from);
    CHECK(found == std::vector<std::pair<int, qsizetype>>{{she, 1}, {he, 2}, {hers, 2}});
}

TEST_CASE("a path is read without marks, width and case, and remembers where they stood",
          "[placing]")
{
    const PathText text(u"Ａ０１２-王 明/《圆的·面积》.MP4");
    CHECK(text.text() == u"a012王明圆的面积"_s);
    CHECK(text.partCount() == 2);
    CHECK(text.gapAt(4) == Gap::Mark);
    CHECK(text.gapAt(5) == Gap::Space);
    CHECK(text.gapAt(6) == Gap::Part);
    CHECK(text.gapAt(8) == Gap::None);
}

namespace {

// A campaign of a few entries whose names lie inside each other.
class Matching
{
public:
    Matching()
        : m_profile(*readProfile(*shippedProfile(u"zhengzhou-2023"_s)))
    {
        m_county = addUnit(u"甲县"_s, {});
        m_school = addUnit(u"甲县第一小学"_s, m_county);
        m_other = addUnit(u"甲县实验小学"_s, m_county);
        add(u"A001"_s, u"李明"_s, u"圆的面积"_s, m_school);
        add(u"A002"_s, u"李明华"_s, u"圆"_s, m_school);
        add(u"A003"_s, u"阿依·古丽"_s, u"圆的面积（二）"_s, m_other);
        add(u"A004"_s, u"王芳"_s, u"可能性"_s, m_school);
        add(u"A005"_s, u"王芳"_s, u"小数"_s, m_other);
    }

    Placement match(const QString &path) const
    {
        const EntryIndex index(m_entries, m_units, m_profile, *shippedPlacingWords());
        return matchFile(index, path);
    }

    // "A001 video 1 certain", for comparing.
    QString said(const QString &path) const
    {
        const Placement file = match(path);
        QString code = u"-"_s;
        for (const Entry &entry : m_entries) {
            if (file.entry == entry.id)
                code = entry.code;
        }
        const QString sure = file.verdict == FileVerdict::Certain ? u"certain"_s
            : file.verdict == FileVerdict::Likely                 ? u"likely"_s
            : file.verdict == FileVerdict::Junk                   ? u"junk"_s
                                                                  : u"unplaced"_s;
        return u"%1 %2 %3 %4"_s.arg(code, file.kind).arg(file.hour).arg(sure);
    }

private:
    UnitId addUnit(const QString &name, std::optional<UnitId> parent)
    {
        Unit unit;
        unit.id = UnitId::create();
        unit.name = name;
        unit.kind = parent ? UnitKind::School : UnitKind::County;
        unit.parent = parent;
        m_units.push_back(unit);
        return unit.id;
    }

    void add(const QString &code, const QString &teacher, const QString &title,
             const UnitId &school)
    {
        Entry entry;
        entry.id = EntryId::create();
        entry.code = code;
        entry.teacher = teacher;
        entry.title = title;
        entry.school = school;
        entry.unit = m_county;
        m_entries.push_back(entry);
    }

    Profile m_profile;
    UnitId m_county;
    UnitId m_school;
    UnitId m_other;
    std::vector<Unit> m_units;
    std::vector<Entry> m_entries;
};

} // namespace

TEST_CASE("a file is certain by its code, or by teacher with title or school", "[placing]")
{
    const Matching matching;
    CHECK(matching.said(u"A001 微课视频.mp4"_s) == u"A001 video 1 certain");
    CHECK(matching.said(u"Ａ００１＿教学设计.DOCX"_s) == u"A001 design 1 certain");
    CHECK(matching.said(u"李 明《圆的面积》学习任务单.pdf"_s) == u"A001 tasks 1 certain");
    CHECK(matching.said(u"第一小学/李明华/课件.pptx"_s) == u"A002 slides 1 certain");
    CHECK(matching.said(u"阿依・古丽-圆的面积(二)-作业.docx"_s) == u"A003 exercises 1 certain");
    CHECK(matching.said(u"王芳 小数 教案.doc"_s) == u"A005 design 1 certain");
}

TEST_CASE("what may be another's is never certain", "[placing]")
{
    const Matching matching;
    CHECK(matching.said(u"A001 王芳 可能性 课件.pptx"_s).endsWith(u"likely"));
    CHECK(matching.said(u"A001/李明华 圆 课件.pptx"_s).endsWith(u"likely"));
    CHECK(matching.said(u"A0012345 课件.pptx"_s).endsWith(u"unplaced"));
    CHECK(matching.said(u"XA001 课件.pptx"_s).endsWith(u"unplaced"));
    CHECK(matching.said(u"王芳 课件.pptx"_s).endsWith(u"unplaced")); // two of the name
    CHECK(matching.said(u"李明 课件.pptx"_s) == u"A001 slides 1 likely");
    CHECK(matching.said(u"李明明 圆的面积 课件.pptx"_s).endsWith(u"likely"));
    CHECK_FALSE(matching.said(u"小李-明天的圆 课件.pptx"_s).startsWith(u"A001"));
    CHECK_FALSE(matching.said(u"李明 圆的面积二 课件.pptx"_s).endsWith(u"certain"));
    CHECK(matching.said(u"A001 教学反思.docx"_s).endsWith(u"unplaced"));
    CHECK(matching.said(u"A001 教学设计 备份.docx"_s).endsWith(u"likely"));
    CHECK(matching.said(u"第一小学/李明/陈静 课件.pptx"_s).endsWith(u"likely"));
}

TEST_CASE("kinds come from words first, then from a format that only one has", "[placing]")
{
    const Matching matching;
    CHECK(matching.said(u"A001/1.mp4"_s) == u"A001 video 1 certain");
    CHECK(matching.said(u"A001/花絮.mp4"_s) == u"A001 video 1 likely");
    CHECK(matching.said(u"A001.pdf"_s) == u"A001  1 unplaced");
    CHECK(matching.said(u"A001 课件.mp4"_s) == u"A001 slides 1 likely");
    CHECK(matching.said(u"A001 微课课件.pptx"_s) == u"A001 slides 1 certain");
    CHECK(matching.said(u"A001/教学设计/课件.pptx"_s) == u"A001 slides 1 likely");
    CHECK(matching.said(u"A001 课件/03.png"_s) == u"A001 slides 1 certain");
    CHECK(matching.said(u"A001/~$教学设计.docx"_s).endsWith(u"junk"));
}

TEST_CASE("lesson hours are sure when they are called so, and asked about otherwise", "[placing]")
{
    const Matching matching;
    CHECK(matching.said(u"A001 微课视频 第2课时.mp4"_s) == u"A001 video 2 certain");
    CHECK(matching.said(u"A001 微课视频第二课时.mp4"_s) == u"A001 video 2 certain");
    CHECK(matching.said(u"A001/课时３/微课视频.mp4"_s) == u"A001 video 3 certain");
    CHECK(matching.said(u"A001 微课视频-2.mp4"_s) == u"A001 video 2 likely");
    CHECK(matching.said(u"A001 微课视频（下）.mp4"_s) == u"A001 video 2 likely");
    CHECK(matching.said(u"A001 微课视频1.mp4"_s) == u"A001 video 1 certain");
    CHECK(matching.said(u"A001 第1课时/微课视频 第2课时.mp4"_s) == u"A001 video 2 likely");
    CHECK(matching.said(u"A001 微课视频 第5课时.mp4"_s) == u"A001 video 5 likely");
    CHECK(matching.said(u"A001 微课视频 20230918.mp4"_s) == u"A001 video 1 certain");
    CHECK(matching.said(u"02 A001 教学设计.docx"_s) == u"A001 design 1 certain");
}
