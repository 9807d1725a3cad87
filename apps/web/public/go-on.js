// A server's page for readers without script: whoever has it goes on to the page that says the same and more.
location.replace(document.currentScript.dataset.to);
