// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/pptnotes.h"

#include "core/outside/littleendian.h"
#include "core/outside/pptrecords.h"

#include <map>
#include <optional>
#include <vector>

namespace linxuan {

namespace {

constexpr qsizetype kMostNotes = 20'000; // characters of one slide
constexpr quint32 kNotesText = 2;
constexpr quint16 kIsHidden = 0x0004;

enum RecordType : quint16 {
    Document = 0x03e8,
    Notes = 0x03f0,
    NotesAtom = 0x03f1,
    SlidePersist = 0x03f3,
    ShowInfo = 0x03f9,
    SlideList = 0x0ff0,
    TextHeader = 0x0f9f,
    TextChars = 0x0fa0,
    TextBytes = 0x0fa8,
    PersistDirectory = 0x1772,
};

QString textOf(const PptRecord &record)
{
    QString text;
    if (record.type == TextBytes) // the lower bytes of characters
        text = QString::fromLatin1(record.body.data(), qsizetype(record.body.size()));
    for (size_t at = 0; record.type == TextChars && at + 2 <= record.body.size(); at += 2)
        text += QChar(numberAt<quint16>(record.body, at));
    return text.replace(u'\r', u'\n').replace(u'\v', u'\n');
}

// A slide as the document lists it.
struct ListedSlide
{
    quint32 persist = 0; // where its container is
    quint32 id = 0;
};

class Presentation
{
public:
    explicit Presentation(std::string_view stream)
        : m_stream(stream)
    {
        // What was saved later stands later and takes the place of what it renews.
        eachPptRecord(stream, [this](const PptRecord &record) {
            if (record.type == Document)
                takeDocument(record);
            else if (record.type == Notes)
                takeNotes(record);
            else if (record.type == PersistDirectory)
                takeDirectory(record);
        });
    }

    QStringList notes() const
    {
        QStringList all;
        bool hasAny = false;
        for (const ListedSlide &slide : m_slides) {
            if (isHidden(slide))
                continue;
            const auto found = m_notes.find(slide.id);
            all += found == m_notes.end() ? QString() : found->second;
            hasAny = hasAny || !all.last().isEmpty();
        }
        return hasAny ? all : QStringList();
    }

private:
    void takeDocument(const PptRecord &document)
    {
        eachPptRecord(document.body, [this](const PptRecord &list) {
            if (list.type != SlideList || list.instance != 0)
                return;
            m_slides.clear();
            eachPptRecord(list.body, [this](const PptRecord &record) {
                if (record.type == SlidePersist)
                    m_slides.push_back({record.numberIn(0), record.numberIn(12)});
            });
        });
    }

    void takeNotes(const PptRecord &notes)
    {
        quint32 slide = 0;
        bool isNotesText = false;
        QStringList texts;
        eachPptRecordWithin(notes.body, [&](const PptRecord &record) {
            if (record.type == NotesAtom) {
                slide = record.numberIn(0);
            } else if (record.type == TextHeader) {
                isNotesText = record.numberIn(0) == kNotesText;
            } else if (isNotesText && (record.type == TextChars || record.type == TextBytes)) {
                texts += textOf(record);
            }
        });
        m_notes[slide] = texts.join(u'\n').trimmed().left(kMostNotes);
    }

    // Runs of "first number and how many, then so many places".
    void takeDirectory(const PptRecord &directory)
    {
        const std::string_view body = directory.body;
        for (size_t at = 0; at + 4 <= body.size();) {
            const auto head = numberAt<quint32>(body, at);
            at += 4;
            const quint32 first = head & 0xfffff;
            for (quint32 i = 0; i < head >> 20 && at + 4 <= body.size(); ++i, at += 4)
                m_places[first + i] = numberAt<quint32>(body, at);
        }
    }

    bool isHidden(const ListedSlide &slide) const
    {
        const auto place = m_places.find(slide.persist);
        const auto container =
            place == m_places.end() ? std::nullopt : pptRecordAt(m_stream, place->second);
        bool hidden = false;
        if (container && container->isContainer) {
            eachPptRecord(container->body, [&hidden](const PptRecord &record) {
                if (record.type == ShowInfo && record.body.size() >= 12)
                    hidden = (numberAt<quint16>(record.body, 10) & kIsHidden) != 0;
            });
        }
        return hidden;
    }

    std::string_view m_stream;
    std::vector<ListedSlide> m_slides; // as they are shown
    std::map<quint32, QString> m_notes; // by the slide's id
    std::map<quint32, quint32> m_places;
};

} // namespace

QStringList notesOfPpt(std::string_view stream)
{
    return Presentation(stream).notes();
}

} // namespace linxuan
