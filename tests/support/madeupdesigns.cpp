// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/madeupdesigns.h"

#include "tests/support/designwords.h"

#include <algorithm>
#include <random>

namespace linxuan {

namespace {

constexpr qsizetype kCharacters = 3000;
constexpr size_t kDesignsOfALesson = 12;

struct Word
{
    QString text;
    const WordChoice *choice = nullptr; // of which it is one
};

using Paragraph = std::vector<Word>;

struct Design
{
    size_t subject = 0;
    size_t lesson = 0;
    std::vector<Paragraph> paragraphs; // without the form
};

const char16_t *const kSections[] = {
    u"一、课程基本信息 学科、年级、学期、教科书书名、出版社、出版日期、教学人员、姓名、单位",
    u"二、教学目标（知识与技能、过程与方法、情感态度与价值观）",
    u"三、教学内容 教学重点、教学难点（请说明突出重点、突破难点的方法）",
    u"四、学情分析（学生已有的知识基础、生活经验、学习特点及可能遇到的困难）",
    u"五、教学过程 教学环节、主要师生活动、设计意图、时间安排",
    u"六、板书设计",
    u"七、作业与拓展学习设计（分为基础性作业和拓展性作业，说明预计完成时间）",
    u"八、教学反思与改进（本表由郑州市基础教育精品课遴选平台统一提供，请勿改动格式）",
};

class Author
{
public:
    explicit Author(unsigned seed)
        : m_random(seed)
    { }

    size_t below(size_t bound) { return size_t(m_random() % bound); }
    bool once(int perCent) { return below(100) < size_t(perCent); }

    template<typename List>
    const auto &oneOf(const List &list)
    {
        return list[below(list.size())];
    }

    // Early ones often, late ones seldom, as turns of phrase go round.
    template<typename List>
    const auto &favoured(const List &list)
    {
        return list[std::min(below(list.size()), below(list.size()))];
    }

    Word word(const std::vector<WordChoice> &choices)
    {
        const WordChoice &choice = oneOf(choices);
        return {QString::fromUtf16(oneOf(choice)), &choice};
    }

    Paragraph sentence(const SubjectWords &subject)
    {
        Paragraph words;
        QString fixed;
        const auto put = [&](Word next) {
            if (!fixed.isEmpty())
                words.push_back({std::exchange(fixed, {}), nullptr});
            words.push_back(std::move(next));
        };
        for (const QChar mark : QStringView(oneOf(sentences()))) {
            switch (mark.unicode()) {
            case u'V':
                put(word(verbs()));
                break;
            case u'N':
                put(word(nouns()));
                break;
            case u'A':
                put(word(qualities()));
                break;
            case u'C':
                put(word(turns()));
                break;
            case u'T':
                put({QString::fromUtf16(oneOf(subject.terms)), nullptr});
                break;
            default:
                fixed += mark;
            }
        }
        words.push_back({fixed, nullptr});
        return words;
    }

private:
    std::mt19937 m_random;
};

QString written(const Paragraph &words)
{
    QString text;
    for (const Word &word : words)
        text += word.text;
    return text;
}

Paragraph quotation(const QString &text)
{
    return {{text, nullptr}};
}

// Three questions of the textbook that everybody who teaches the lesson takes over.
QString textbook(size_t lesson, const SubjectWords &subject)
{
    Author author(unsigned(7919 * (lesson + 1)));
    QString text = QStringLiteral("教材第%1页：").arg(lesson % 150 + 2);
    for (int i = 0; i < 3; ++i)
        text += written(author.sentence(subject));
    return text;
}

Paragraph paragraph(Author &author, const Design &design)
{
    const SubjectWords &subject = subjects()[design.subject];
    Paragraph words;
    for (size_t more = author.below(4) + 2; more > 0; --more) {
        if (author.once(10)) {
            words.push_back({QString::fromUtf16(author.favoured(phrases())), nullptr});
            continue;
        }
        const Paragraph next = author.sentence(subject);
        words.insert(words.end(), next.begin(), next.end());
    }
    return words;
}

Design independent(size_t number)
{
    Design design;
    Author author(unsigned(number * 104729 + 17));
    design.lesson = number / kDesignsOfALesson;
    design.subject = design.lesson % subjects().size();
    const SubjectWords &subject = subjects()[design.subject];
    qsizetype length = 0;
    // What it quotes, each once.
    for (const char16_t *text : subject.curriculum) {
        if (author.once(30))
            design.paragraphs.push_back(quotation(QString::fromUtf16(text)));
    }
    if (author.once(50))
        design.paragraphs.push_back(quotation(textbook(design.lesson, subject)));
    for (const Paragraph &quoted : design.paragraphs)
        length += written(quoted).size();
    while (length < kCharacters - 350) {
        design.paragraphs.push_back(paragraph(author, design));
        length += written(design.paragraphs.back()).size();
    }
    for (size_t i = design.paragraphs.size(); i > 1; --i)
        std::swap(design.paragraphs[i - 1], design.paragraphs[author.below(i)]);
    return design;
}

// On the form that the platform gives to all.
QString onTheForm(const Design &design)
{
    const size_t sections = std::size(kSections);
    QString text;
    for (size_t section = 0; section < sections; ++section) {
        text += QString::fromUtf16(kSections[section]) + u'\n';
        const size_t from = design.paragraphs.size() * section / sections;
        const size_t to = design.paragraphs.size() * (section + 1) / sections;
        for (size_t i = from; i < to; ++i)
            text += QStringLiteral("　　") + written(design.paragraphs[i]) + u'\n';
    }
    return text;
}

void changeWords(Author &author, Design &design)
{
    std::vector<Word *> changeable;
    size_t words = 0;
    for (Paragraph &paragraph : design.paragraphs) {
        for (Word &word : paragraph) {
            words += word.choice ? 1 : size_t(std::max<qsizetype>(1, word.text.size() / 2));
            if (word.choice)
                changeable.push_back(&word);
        }
    }
    for (size_t left = std::min(words / 5, changeable.size()); left > 0; --left) {
        const size_t at = author.below(changeable.size());
        Word *word = std::exchange(changeable[at], changeable.back());
        changeable.pop_back();
        const QString before = word->text;
        while (word->text == before)
            word->text = QString::fromUtf16(author.oneOf(*word->choice));
    }
}

// The middle third of the other's characters in the place of one's own.
void takeThird(const Design &from, Design &to)
{
    std::vector<Paragraph> taken;
    qsizetype length = 0;
    for (size_t i = from.paragraphs.size() / 3; length < kCharacters / 3; ++i) {
        taken.push_back(from.paragraphs[i]);
        length += written(taken.back()).size();
    }
    while (length > 0 && !to.paragraphs.empty()) {
        length -= written(to.paragraphs.back()).size();
        to.paragraphs.pop_back();
    }
    const auto middle = to.paragraphs.begin() + std::ptrdiff_t(to.paragraphs.size() / 2);
    to.paragraphs.insert(middle, taken.begin(), taken.end());
}

void copy(const Design &from, Design &to, Copying how, size_t number)
{
    Author author(unsigned(number + 31));
    if (how == Copying::Third)
        return takeThird(from, to);
    if (how == Copying::ThirdWithSynonyms) {
        Design changed = from;
        changeWords(author, changed);
        return takeThird(changed, to);
    }
    to.paragraphs = from.paragraphs;
    if (how == Copying::Synonyms)
        changeWords(author, to);
    if (how == Copying::Reordered) {
        for (size_t i = to.paragraphs.size(); i > 1; --i)
            std::swap(to.paragraphs[i - 1], to.paragraphs[author.below(i)]);
    }
}

} // namespace

MadeUpDesigns madeUpDesigns(size_t count, size_t copies)
{
    std::vector<Design> designs;
    for (size_t number = 0; number < count; ++number)
        designs.push_back(independent(number));
    MadeUpDesigns made;
    for (size_t i = 0; i < copies; ++i) {
        // No design is taken twice, so that two copies have nothing to do with each other.
        const size_t from = i * (count / 2) / copies;
        const PlantedCopy planted{from, count - 1 - from, Copying(i % kWaysOfCopying)};
        copy(designs[planted.from], designs[planted.to], planted.how, i);
        made.copies.push_back(planted);
    }
    for (const Design &design : designs)
        made.texts.push_back(onTheForm(design));
    return made;
}

} // namespace linxuan
