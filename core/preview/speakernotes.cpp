// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/speakernotes.h"

#include "core/outside/ziparchive.h"
#include "core/preview/markupdepth.h"

#include <map>
#include <set>

namespace linxuan {

namespace {

constexpr qsizetype kMostNotes = 20'000; // characters of one slide
constexpr size_t kMostSlides = 20'000;

void read(const ZipArchive &archive, std::string_view name, XmlListener &listener)
{
    const auto *part = archive.find(name);
    std::string storage;
    std::string_view content;
    if (part && !archive.read(*part, storage, content))
        listener.fault = parseXml(content, listener);
}

// "ppt/slides/" and "../notesSlides/a.xml" make "ppt/notesSlides/a.xml".
std::string resolved(std::string folder, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    while (target.starts_with("../") && !folder.empty()) {
        target.remove_prefix(3);
        folder.erase(folder.rfind('/', folder.size() - 2) + 1);
    }
    return folder.append(target);
}

struct Relations : XmlListener
{
    explicit Relations(const ZipArchive &archive, const std::string &part)
    {
        const size_t slash = part.rfind('/') + 1;
        m_folder = part.substr(0, slash);
        read(archive, m_folder + "_rels/" + part.substr(slash) + ".rels", *this);
    }

    void open(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship")
            return;
        const std::string target = resolved(m_folder, xmlValue(attributes, "Target"));
        byId.emplace(xmlValue(attributes, "Id"), target);
        if (xmlValue(attributes, "Type").ends_with("/notesSlide"))
            notes = target;
    }
    void close(std::string_view) override { }
    void text(std::string_view) override { }

    std::map<std::string, std::string, std::less<>> byId;
    std::string notes;

private:
    std::string m_folder;
};

struct SlideList : XmlListener
{
    void open(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "sldId" || ids.size() >= kMostSlides)
            return;
        for (const XmlAttribute &attribute : attributes) {
            if (attribute.name == "id" && attribute.value.starts_with('r'))
                ids.emplace_back(attribute.value);
        }
    }
    void close(std::string_view) override { }
    void text(std::string_view) override { }

    std::vector<std::string> ids;
};

struct SlideHead : MarkupDepth
{
    void open(std::string_view name, const XmlAttributes &attributes) override
    {
        MarkupDepth::open(name, attributes);
        if (name == "sld")
            isHidden = xmlValue(attributes, "show") == "0";
    }

    bool isHidden = false;
};

// The text of the shape that holds the notes, or of boxes that other programs put in its stead; not
// of those with a task of their own, such as the slide's number.
struct NotesText : XmlListener
{
    void open(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "sp")
            m_isNotes = true;
        else if (name == "ph")
            m_isNotes = xmlValue(attributes, "type") == "body";
        m_isText = name == "t";
        if (name == "br" && m_isNotes)
            notes += u'\n';
    }
    void close(std::string_view name) override
    {
        m_isText = false;
        if (name == "p" && m_isNotes)
            notes += u'\n';
    }
    void text(std::string_view text) override
    {
        if (m_isNotes && m_isText && notes.size() < kMostNotes)
            notes += QString::fromUtf8(text.data(), qsizetype(text.size()));
    }

    QString notes;

private:
    bool m_isNotes = false;
    bool m_isText = false;
};

struct OdpSlides : XmlListener
{
    void open(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "style") {
            m_style = xmlValue(attributes, "name");
        } else if (name == "drawing-page-properties") {
            if (xmlValue(attributes, "visibility") == "hidden")
                m_hidden.insert(m_style);
        } else if (name == "page") {
            m_current.clear();
            m_isShown = !m_hidden.contains(std::string(xmlValue(attributes, "style-name")));
        } else if (name == "notes") {
            m_isNotes = true;
        }
        if (m_isNotes && (name == "line-break" || name == "tab" || name == "s"))
            m_current += name == "line-break" ? u'\n' : u' ';
        if (name == "p")
            ++m_paragraphs;
    }
    void close(std::string_view name) override
    {
        if (name == "notes")
            m_isNotes = false;
        else if (name == "page" && m_isShown && notes.size() < qsizetype(kMostSlides))
            notes += m_current.trimmed();
        if (name == "p") {
            --m_paragraphs;
            if (m_isNotes)
                m_current += u'\n';
        }
    }
    void text(std::string_view text) override
    {
        if (m_isNotes && m_paragraphs > 0 && m_current.size() < kMostNotes)
            m_current += QString::fromUtf8(text.data(), qsizetype(text.size()));
    }

    QStringList notes;

private:
    std::string m_style;
    std::set<std::string, std::less<>> m_hidden;
    QString m_current;
    bool m_isShown = true;
    bool m_isNotes = false;
    int m_paragraphs = 0;
};

QStringList unlessAllEmpty(const QStringList &notes)
{
    const bool hasAny = std::any_of(notes.begin(), notes.end(),
                                    [](const QString &note) { return !note.isEmpty(); });
    return hasAny ? notes : QStringList();
}

} // namespace

SpeakerNotes notesOfPptx(const ZipArchive &archive)
{
    const std::string main = "ppt/presentation.xml";
    const Relations relations(archive, main);
    SlideList slides;
    read(archive, main, slides);
    SpeakerNotes all;
    for (const std::string &id : slides.ids) {
        const auto slide = relations.byId.find(id);
        if (slide == relations.byId.end())
            continue;
        SlideHead head;
        read(archive, slide->second, head);
        if (head.fault.kind == FaultKind::TooLarge)
            return {{}, head.fault};
        if (head.isHidden)
            continue;
        NotesText notes;
        const Relations own(archive, slide->second);
        if (!own.notes.empty())
            read(archive, own.notes, notes);
        all.notes += notes.notes.trimmed();
    }
    all.notes = unlessAllEmpty(all.notes);
    return all;
}

SpeakerNotes notesOfOdp(const ZipArchive &archive)
{
    OdpSlides slides;
    read(archive, "content.xml", slides);
    return {unlessAllEmpty(slides.notes), {}};
}

} // namespace linxuan
